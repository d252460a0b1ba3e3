using System.Globalization;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>Broken rules that probably have one cause.</summary>
/// <param name="Lead">The rule that shows it best.</param>
/// <param name="Others">The others.</param>
/// <param name="Count">How many others there are, in words.</param>
internal sealed record HtmlViolationGroup(HtmlViolation Lead, IReadOnlyList<HtmlViolation> Others, string Count)
{
    public static HtmlViolationGroup FromGroup(ConformanceReport report, ViolationGroup group, RunOutcome outcome) =>
        new(
            HtmlViolation.FromResult(report, group.Lead, outcome),
            [.. group.Rules.Skip(1).Select(rule => HtmlViolation.FromResult(report, rule, outcome))],
            ReportWords.Number(group.Rules.Count - 1, "more rule", "more rules")
        );
}

/// <summary>A broken rule with the calls that break it.</summary>
internal sealed record HtmlViolation(
    HtmlRule Rule,
    string Message,
    string? Origin,
    IReadOnlyList<HtmlStep> Steps,
    IReadOnlyList<ReplaySnippet> Replay,
    string Known
)
{
    public static HtmlViolation FromResult(ConformanceReport report, RuleResult rule, RunOutcome outcome) =>
        new(
            HtmlRule.FromResult(rule),
            rule.Violation?.Message ?? "",
            rule.Violation?.Scenario is { } scenario ? ReportWords.Origin(scenario) : null,
            [
                .. (rule.Violation?.Steps ?? []).Select(
                    (step, i) => HtmlStep.FromStep(step, i == rule.Violation!.Steps.Count - 1)
                ),
            ],
            ReplaySnippets.ForRule(report, rule),
            outcome.IsKnown(rule) ? "known to fail" : ""
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
