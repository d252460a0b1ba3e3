using System.Globalization;
using System.Text;
using LightsailContract.Importers.Reconciling;
using LightsailContract.Model;

namespace LightsailContract.Cli;

/// <summary>Reconciliations as Markdown, for a pull request.</summary>
internal static class ReconcileMarkdown
{
    public static string Write(IEnumerable<Reconciliation> reconciliations)
    {
        var text = new StringBuilder();
        foreach (var reconciliation in reconciliations)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {Cell(reconciliation.Service)}\n\n");
            text.Append("| input | agrees | missing in the input | only in the input | contradicts |\n");
            text.Append("| --- | ---: | ---: | ---: | ---: |\n");
            foreach (var input in reconciliation.Inputs)
            {
                var counts = Enum.GetValues<FactVerdict>()
                    .Select(verdict => input.Facts.Count(fact => fact.Verdict == verdict))
                    .Select(count => count.ToString("N0", CultureInfo.InvariantCulture));
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| {Cell($"{input.Kind} {string.Join(' ', input.Paths)}")} | {string.Join(" | ", counts)} |\n"
                );
            }

            Differences(text, "Not explained", reconciliation.Unexplained);
            Differences(
                text,
                "Explained by the contract",
                reconciliation.Inputs.SelectMany(input => input.Facts).Where(fact => fact.Disagreement is not null)
            );
            foreach (var (disagreement, location) in reconciliation.Stale)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"\nNo document shows the disagreement about `{Cell(disagreement.About)}` ({Place(location)}).\n"
                );
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Differences(StringBuilder text, string title, IEnumerable<ComparedFact> facts)
    {
        var all = facts.ToList();
        if (all.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n### {title}\n\n");
        text.Append("| about | what | contract | input | why |\n| --- | --- | --- | --- | --- |\n");
        foreach (var fact in all)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {Cell(fact.About)} | {Cell(fact.Detail)} | {Place(fact.InContract)} | {Place(fact.InInput)} | {Cell(fact.Disagreement?.Statement ?? "")} |\n"
            );
        }
    }

    private static string Place(SourceLocation? location) =>
        location is null ? "" : Cell($"{location.File}:{location.Line.ToString(CultureInfo.InvariantCulture)}");

    private static string Cell(string text) =>
        text.ReplaceLineEndings(" ")
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace("|", "\\|", StringComparison.Ordinal);
}
