using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>Rules that were not checked, for one reason.</summary>
/// <param name="Verdict">Not exercised, unsupported or skipped.</param>
/// <param name="Note">The reason; empty if none is given.</param>
/// <param name="Rules">The rules, in the report's order.</param>
public sealed record UnjudgedGroup(Verdict Verdict, string Note, IReadOnlyList<RuleResult> Rules)
{
    /// <summary>The groups, the most important first.</summary>
    public static IReadOnlyList<UnjudgedGroup> FromRules(IEnumerable<RuleResult> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return
        [
            .. rules
                .Where(rule => rule.Verdict is Verdict.NotExercised or Verdict.Unsupported or Verdict.Skipped)
                .GroupBy(rule => (rule.Verdict, Note: rule.Note ?? ""))
                .Select(group => new UnjudgedGroup(group.Key.Verdict, group.Key.Note, [.. group]))
                .OrderBy(group => ReportWords.Rank(group.Verdict)),
        ];
    }
}
