using System.Globalization;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli;

/// <summary>The calls of a violation.</summary>
internal static class CallLines
{
    // The screen shows the main thing: the last call breaks the rule, the others lead there. Reports hold the whole text.
    private const int LongText = 1200;
    private const int ShortText = 140;

    /// <summary>A line for each call; under the last one what was sent and received.</summary>
    /// <param name="violation">The violation.</param>
    /// <param name="all">Whether every call is shown with its headers and body.</param>
    public static IEnumerable<ScreenLine> Render(Violation violation, bool all)
    {
        if (violation.Scenario is { } scenario)
        {
            yield return new ScreenLine(ReportWords.Origin(scenario), 2, LineStyle.Dim);
        }

        for (var i = 0; i < violation.Steps.Count; i++)
        {
            var step = violation.Steps[i];
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            var status = step.Status == 0 ? "no response" : step.Status.ToString(CultureInfo.InvariantCulture);
            yield return new ScreenLine($"{number}. {step.Description} → {status}", 2);
            var lines =
                all ? [.. Whole('>', step.Request), .. Whole('<', step.Response)]
                : i == violation.Steps.Count - 1 ? [Gist('>', step.Request), Gist('<', step.Response)]
                : Array.Empty<ScreenLine>();
            foreach (var line in lines)
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<ScreenLine> Whole(char sign, WireMessage message) =>
        ViolationText
            .Transcript(message)
            .Split('\n')
            .Where(line => line.Length > 0)
            .Select(line => new ScreenLine($"{sign} {Shorten(line, LongText)}", 5));

    // Line breaks in a body would take many lines of the screen.
    private static ScreenLine Gist(char sign, WireMessage message)
    {
        var body = string.Join(' ', message.Body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new ScreenLine(
            $"{sign} {Shorten(body.Length > 0 ? body : message.StartLine, ShortText)}",
            5,
            LineStyle.Dim
        );
    }

    private static string Shorten(string text, int max) =>
        text.Length <= max
            ? text
            : $"{VisibleText.Cut(text, max)} ({ReportWords.Number(text.Length, "character", "characters")})";
}
