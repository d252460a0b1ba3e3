using System.Globalization;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>A rule as a row.</summary>
internal sealed record HtmlRule(
    string Id,
    string Level,
    string Statement,
    string Verdict,
    string CssClass,
    string Sign,
    string Observations,
    string Note,
    IReadOnlyList<HtmlSource> Source
)
{
    public static HtmlRule FromResult(RuleResult rule) =>
        new(
            rule.Id,
            rule.Strength(),
            rule.Statement,
            rule.Verdict.Word(),
            VerdictCss.ClassOf(rule.Verdict),
            rule.Verdict.Sign(),
            rule.Observations.ToString("N0", CultureInfo.InvariantCulture),
            rule.Note ?? "",
            [.. rule.Source.Select(HtmlSource.FromSource)]
        );
}

/// <summary>A document; the address is empty if it is not safe to link to.</summary>
internal sealed record HtmlSource(string Title, string Url)
{
    public static HtmlSource FromSource(RuleSource source) =>
        new(source.Title, WebAddress.IsSafe(source.Url) ? source.Url! : "");
}

/// <summary>The rules of one kind.</summary>
internal sealed record HtmlRuleGroup(
    string Title,
    string Count,
    string CssClass,
    string Sign,
    IReadOnlyList<HtmlRule> Rules
)
{
    public static HtmlRuleGroup FromGroup(KindGroup group)
    {
        var cell = CoverageCell.FromRules(group.Rules, group.Kind)!;
        return new HtmlRuleGroup(
            group.Title,
            ReportWords.Number(cell.Rules, "rule", "rules"),
            VerdictCss.ClassOf(cell.Verdict),
            cell.Text,
            [.. group.Rules.Select(HtmlRule.FromResult)]
        );
    }
}
