using System.Globalization;
using LightsailContract.Importers.Reconciling;

namespace LightsailContract.Cli;

/// <summary>A reconciliation for people: a table of the inputs, and each difference with both places.</summary>
internal static class ReconcileScreen
{
    private const int NameWidth = 40;

    /// <summary>The lines.</summary>
    /// <param name="reconciliation">What was compared.</param>
    /// <param name="isAll">Whether differences that the contract explains are listed, too.</param>
    public static IEnumerable<ScreenLine> Lines(Reconciliation reconciliation, bool isAll)
    {
        yield return new ScreenLine(reconciliation.Service);
        yield return new ScreenLine(
            $"{"input", -NameWidth}{"agrees", 7}{"missing", 9}{"only there", 12}{"contradicts", 12}",
            0,
            LineStyle.Dim
        );
        foreach (var input in reconciliation.Inputs)
        {
            yield return new ScreenLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Name(input), -NameWidth}{Count(input, FactVerdict.Agrees), 7:N0}{Count(input, FactVerdict.MissingInInput), 9:N0}{Count(input, FactVerdict.MissingInContract), 12:N0}{Count(input, FactVerdict.Contradicts), 12:N0}"
                )
            );
        }

        foreach (var input in reconciliation.Inputs)
        {
            var shown = input.Facts.Where(fact => fact.IsDifferent && (isAll || fact.Disagreement is null)).ToList();
            foreach (var line in shown.SelectMany(Lines))
            {
                yield return line;
            }
        }

        foreach (var (disagreement, location) in reconciliation.Stale)
        {
            yield return new ScreenLine(
                $"{location}: no document shows the disagreement about {disagreement.About}",
                0,
                LineStyle.Warning
            );
        }

        yield return ScreenLine.Empty;
        yield return new ScreenLine(Summary(reconciliation));
    }

    private static IEnumerable<ScreenLine> Lines(ComparedFact fact)
    {
        var isExplained = fact.Disagreement is not null;
        yield return ScreenLine.Empty;
        yield return new ScreenLine($"{fact.About}: {fact.Detail}", 0, isExplained ? LineStyle.Plain : LineStyle.Bad);
        if (fact.InContract is { } contract)
        {
            yield return new ScreenLine($"contract: {contract}", 2);
        }

        if (fact.InInput is { } input)
        {
            yield return new ScreenLine($"input: {input}", 2);
        }

        if (isExplained)
        {
            yield return new ScreenLine($"explained: {fact.Disagreement!.Statement}", 2, LineStyle.Dim);
        }
    }

    private static string Summary(Reconciliation reconciliation)
    {
        var facts = reconciliation.Inputs.SelectMany(input => input.Facts).ToList();
        var explained = facts.Count(fact => fact.Disagreement is not null);
        var unexplained = reconciliation.Unexplained.Count();
        var others = reconciliation.Inputs.Sum(input => input.OtherOperations);
        var beside =
            others == 0
                ? ""
                : string.Create(CultureInfo.InvariantCulture, $"; {others:N0} other operations are not compared");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{facts.Count:N0} facts: {facts.Count(fact => !fact.IsDifferent):N0} agree; differences: {explained:N0} explained, {unexplained:N0} not explained{beside}"
        );
    }

    // The end of a path says more than its beginning.
    private static string Name(InputComparison input)
    {
        var name = $"{input.Kind} {string.Join(' ', input.Paths.Select(Path.GetFileName))}";
        return name.Length < NameWidth ? name : name[..(NameWidth - 2)] + "…";
    }

    private static int Count(InputComparison input, FactVerdict verdict) =>
        input.Facts.Count(fact => fact.Verdict == verdict);
}
