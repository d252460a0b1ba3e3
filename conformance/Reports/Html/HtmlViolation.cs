using System.Globalization;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>A broken rule with the calls that break it.</summary>
internal sealed record HtmlViolation(
    HtmlRule Rule,
    string Message,
    string? Origin,
    IReadOnlyList<HtmlStep> Steps,
    IReadOnlyList<ReplaySnippet> Replay
)
{
    public static HtmlViolation FromResult(ConformanceReport report, RuleResult rule) =>
        new(
            HtmlRule.FromResult(rule),
            rule.Violation?.Message ?? "",
            rule.Violation?.Scenario is { } scenario ? ReportWords.Origin(scenario) : null,
            [
                .. (rule.Violation?.Steps ?? []).Select(
                    (step, i) => HtmlStep.FromStep(step, i == rule.Violation!.Steps.Count - 1)
                ),
            ],
            ReplaySnippets.ForRule(report, rule)
        );
}

/// <summary>One call. The last one is shown open, because it breaks the rule.</summary>
internal sealed record HtmlStep(
    string Description,
    string Status,
    string StatusCssClass,
    string Request,
    string Response,
    bool Last
)
{
    public static HtmlStep FromStep(ViolationStep step, bool last) =>
        new(
            step.Description,
            step.Status == 0 ? "no response" : step.Status.ToString(CultureInfo.InvariantCulture),
            step.Status is >= 200 and < 300 ? "good" : "bad",
            ViolationText.Transcript(step.Request),
            ViolationText.Transcript(step.Response),
            last
        );
}
