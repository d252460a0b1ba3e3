using System.Globalization;
using System.Text;
using LightsailContract.Importers.Losses;

namespace LightsailContract.Cli;

/// <summary>A loss report as Markdown, for a pull request.</summary>
internal static class LossMarkdown
{
    // The JSON report has all of them.
    private const int Shown = 20;

    public static string Write(string service, LossReport losses)
    {
        var text = new StringBuilder();
        var kinds = LossKinds.Of(losses);
        text.Append(
            CultureInfo.InvariantCulture,
            $"## {Cell(service)}: {losses.Carried:N0} of {losses.Facts:N0} facts carried, {losses.Unexplained.Count()} unexplained\n\n"
        );
        text.Append("| not carried | facts | why |\n| --- | ---: | --- |\n");
        foreach (var (kind, places) in kinds)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {Cell(kind.Name)} | {places.Count:N0} | {Cell(kind.Why)} |\n"
            );
        }

        foreach (var loss in losses.Unexplained)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n**{Code(loss)} is lost, and no reason is known.**\n");
        }

        foreach (var (kind, places) in kinds)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n<details><summary>{Cell(kind.Name)}</summary>\n\n");
            foreach (var loss in places.Take(Shown))
            {
                text.Append(CultureInfo.InvariantCulture, $"- {Code(loss)}\n");
            }

            if (places.Count > Shown)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"- and {places.Count - Shown:N0} more; the JSON report lists all\n"
                );
            }

            text.Append("\n</details>\n");
        }

        return text.ToString();
    }

    private static string Code(Loss loss) =>
        $"`{loss.Path.Replace('`', '\'')}` {Cell(loss.Location.File)}:{loss.Location.Line.ToString(CultureInfo.InvariantCulture)}";

    private static string Cell(string text) =>
        text.ReplaceLineEndings(" ")
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace("|", "\\|", StringComparison.Ordinal);
}
