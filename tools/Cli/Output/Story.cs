using System.Globalization;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli;

/// <summary>A violation told, and the run in one line; safe to print.</summary>
internal static class Story
{
    // A terminal is for the gist: the last call breaks the rule, those before it lead there. The reports hold the whole.
    private const int LongLine = 1200;
    private const int ShortLine = 160;

    /// <summary>What was broken, how to see it, and how to run it again.</summary>
    public static IEnumerable<StoryLine> Of(RuleResult rule, ResultView view)
    {
        var known = view.Expected.Contains(rule.Id) ? ", known to fail" : "";
        yield return new StoryLine(0, $"{rule.Verdict.Sign()} {rule.Id} ({rule.Level.Word()}{known})");
        yield return new StoryLine(2, rule.Statement);
        if (rule.Source.Count > 0)
        {
            yield return new StoryLine(2, $"Documented in {ReportWords.Sources(rule)}");
        }

        if (rule.Violation is not { } violation)
        {
            yield break;
        }

        yield return new StoryLine(2, $"But: {violation.Message}");
        if (violation.Scenario is { } scenario)
        {
            yield return new StoryLine(2, ReportWords.Origin(scenario));
        }

        for (var i = 0; i < violation.Steps.Count; i++)
        {
            var whole = view.All || i == violation.Steps.Count - 1;
            foreach (var line in Step(violation.Steps[i], i + 1, whole))
            {
                yield return line;
            }
        }

        yield return new StoryLine(2, $"Run it again: {Again(rule, view.Report)}");
    }

    private static IEnumerable<StoryLine> Step(ViolationStep step, int number, bool whole)
    {
        var status = step.Status == 0 ? "no answer" : step.Status.ToString(CultureInfo.InvariantCulture);
        yield return new StoryLine(
            2,
            $"{number.ToString(CultureInfo.InvariantCulture)}. {step.Description} → {status}"
        );
        foreach (var (sign, message) in new[] { ('>', step.Request), ('<', step.Response) })
        {
            var text = whole ? ViolationText.Transcript(message) : message.Body;
            foreach (var line in text.Split('\n').Where(line => line.Length > 0))
            {
                yield return new StoryLine(5, $"{sign} {Shorten(line, whole ? LongLine : ShortLine)}");
            }
        }
    }

    /// <summary>The counts, the effort and the seed.</summary>
    public static string Summary(ResultView view)
    {
        var report = view.Report;
        var counts = ReportWords
            .Verdicts.Where(verdict => report.Summary.Count(verdict) > 0)
            .Select(verdict => $"{report.Summary.Count(verdict)} {verdict.Word()}");
        return VisibleText.Of(
            $"{ReportWords.Headline(report)}: {string.Join(", ", counts)}; "
                + $"{ReportWords.Number(report.Summary.Requests, "request", "requests")}, "
                + $"{ReportWords.Number(report.Summary.Checks, "check", "checks")} "
                + $"in {ReportWords.Duration(report.DurationMs)}, seed {report.Seed}"
        );
    }

    private static string Again(RuleResult rule, ConformanceReport report)
    {
        var where = Uri.TryCreate(report.Endpoint, UriKind.Absolute, out _) ? $" --endpoint {report.Endpoint}" : "";
        return $"{CommandLine.Name} verify{where} --service {rule.Service} --seed {report.Seed} --rules {rule.Id}";
    }

    private static string Shorten(string line, int max) =>
        line.Length <= max
            ? line
            : $"{VisibleText.Cut(line, max)} ({ReportWords.Number(line.Length, "character", "characters")})";
}

/// <summary>A line of a story.</summary>
/// <param name="Indent">The columns before it, and before what of it is wrapped.</param>
/// <param name="Text">The text, from outside and not yet safe to print.</param>
internal sealed record StoryLine(int Indent, string Text);
