using System.Globalization;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>What the page's template shows: text only, and nothing left to decide.</summary>
internal sealed record HtmlPage(
    string Headline,
    string CssClass,
    string Sign,
    string Tool,
    string Services,
    string Endpoint,
    string Effort,
    string StartedAt,
    string Seed,
    IReadOnlyList<string> EndedEarly,
    IReadOnlyList<HtmlShare> Shares,
    string Causes,
    IReadOnlyList<HtmlViolationGroup> Violations,
    IReadOnlyList<HtmlCoverage> Coverage,
    IReadOnlyList<HtmlUnjudged> Unjudged,
    IReadOnlyList<Observation> Observations,
    IReadOnlyList<HtmlRuleGroup> Rules
)
{
    public static HtmlPage FromReport(ConformanceReport report, ReportOptions options)
    {
        var summary = report.Summary;
        var groups = ViolationGroup.FromReport(report, options.Known);
        var outcome = RunOutcome.Of(report, options);
        var verdict = outcome.Verdict;
        var effort =
            $"{ReportWords.Number(summary.Requests, "request", "requests")}, "
            + $"{ReportWords.Number(summary.Checks, "check", "checks")} in {ReportWords.Duration(report.DurationMs)}";
        return new HtmlPage(
            outcome.Headline,
            VerdictCss.ClassOf(verdict),
            verdict.Sign(),
            $"{report.Tool} {report.Version}",
            string.Join(", ", report.Services),
            report.Endpoint,
            effort,
            report.StartedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture),
            report.Seed.ToString(CultureInfo.InvariantCulture),
            [.. report.EndedEarly.Select(ReportWords.EndedEarly), .. options.Stale],
            [
                .. ReportWords
                    .Verdicts.Select(each => HtmlShare.FromSummary(summary, each))
                    .Where(share => share.Count != "0"),
            ],
            ReportWords.Causes(groups),
            [.. groups.Select(group => HtmlViolationGroup.FromGroup(report, group, outcome))],
            [.. CoverageTable.FromReport(report).Select(HtmlCoverage.FromTable)],
            [.. UnjudgedGroup.FromRules(report.Rules).Select(HtmlUnjudged.FromGroup)],
            report.Observations,
            [.. KindGroup.FromReport(report).Select(HtmlRuleGroup.FromGroup)]
        );
    }
}
