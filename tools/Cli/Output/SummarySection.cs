using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli;

/// <summary>The end of a result: what was not checked, the counts, and what to do next.</summary>
internal static class SummarySection
{
    public static IEnumerable<ScreenLine> Lines(ResultView view)
    {
        var report = view.Report;
        if (view.News.Count == 0 && !view.All)
        {
            yield return ScreenLine.Empty;
        }

        foreach (var end in report.EndedEarly)
        {
            yield return new ScreenLine(ReportWords.EndedEarly(end), Style: LineStyle.Warning);
        }

        foreach (var observation in report.Observations.Where(observation => observation.LimitsChecks))
        {
            yield return new ScreenLine(
                VisibleText.Cut(
                    $"{observation.Id.Split('/')[0]}: {string.Join(", ", observation.Values)}. {observation.Statement}",
                    ScreenWriter.Columns
                ),
                Style: LineStyle.Warning
            );
        }

        if (view.Expected.Count > 0 && !view.All)
        {
            yield return new ScreenLine(Known(view.Expected), Style: LineStyle.Dim);
        }

        if (UnjudgedLine.Find(view.Rules) is { } unjudged)
        {
            yield return new ScreenLine(unjudged, Style: LineStyle.Dim);
        }

        var (headline, counts) = (Headline(view), Counts(report));
        var fits = headline.Length + counts.Length + 2 <= ScreenWriter.Columns;
        yield return new ScreenLine(fits ? $"{headline}: {counts}" : headline, Style: StyleOf(view.Outcome));
        if (!fits)
        {
            yield return new ScreenLine(counts);
        }

        yield return new ScreenLine(Effort(report));
        foreach (var line in NextSteps(view))
        {
            yield return new ScreenLine(line, Style: LineStyle.Dim);
        }
    }

    private static string Headline(ResultView view)
    {
        var causes = view.Groups.Count;
        var broken = view.Groups.Sum(group => group.Rules.Count);
        var grouped = causes < broken ? $" ({ReportWords.Number(causes, "probable cause", "probable causes")})" : "";
        return view.Outcome.Headline + grouped;
    }

    private static string Counts(ConformanceReport report) =>
        string.Join(
            ", ",
            ReportWords
                .Verdicts.Where(verdict => report.Summary.Count(verdict) > 0)
                .Select(verdict => $"{report.Summary.Count(verdict)} {verdict.Word()}")
        );

    private static string Effort(ConformanceReport report) =>
        $"{ReportWords.Number(report.Summary.Requests, "request", "requests")}, "
        + $"{ReportWords.Number(report.Summary.Checks, "check", "checks")} "
        + $"in {ReportWords.Duration(report.DurationMs)}, seed {report.Seed}";

    private static string Known(IReadOnlySet<string> expected) =>
        VisibleText.Cut(
            $"{ReportWords.Number(expected.Count, "rule", "rules")} known to fail: "
                + string.Join(", ", expected.Order(StringComparer.Ordinal)),
            ScreenWriter.Columns
        );

    private static IEnumerable<string> NextSteps(ResultView view)
    {
        if (view.News.Count == 0)
        {
            var observations = ReportWords.Number(view.Report.Observations.Count, "observation", "observations");
            return view.All ? [] : [$"--all shows every rule and {observations}; --report html=FILE writes a report"];
        }

        return
        [
            "Next:",
            "  --report html=report.html  every call of every violation, with curl lines",
            "  --report json=report.json  then --replay report.json runs these calls again",
            "  --write-known-failing FILE list these failures, for --known-failing FILE",
            .. view.All ? Array.Empty<string>() : ["  --all                      every rule, also those that hold"],
        ];
    }

    private static LineStyle StyleOf(RunOutcome outcome) =>
        outcome.Verdict switch
        {
            Verdict.Failed => LineStyle.Bad,
            Verdict.Warned => LineStyle.Warning,
            Verdict.Passed => LineStyle.Good,
            _ => LineStyle.Dim,
        };
}
