using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli;

/// <summary>A line of the result: one rule, or the rules of one kind on one operation that came out alike.</summary>
/// <param name="Rules">The rules, at least one.</param>
/// <param name="Name">What the line calls them.</param>
internal sealed record ResultRow(IReadOnlyList<RuleResult> Rules, string Name)
{
    public Verdict Verdict => Rules[0].Verdict;

    public long Checks => Rules.Sum(rule => (long)rule.Observations);

    /// <summary>Why there is no verdict, where all have the same reason.</summary>
    public string? Note => Rules.All(rule => rule.Note == Rules[0].Note) ? Rules[0].Note : null;

    public string VerdictText =>
        Rules.Count == 1 ? $"{Verdict.Sign()} {Verdict.Word()}" : $"{Verdict.Sign()} {Rules.Count} {Verdict.Word()}";

    /// <summary><c>must</c> or <c>should</c>; <c>both</c> where the rules differ.</summary>
    public string LevelText => Rules.All(rule => rule.Level == Rules[0].Level) ? Rules[0].Level.Word() : "both";

    /// <summary>The lines for a service's rules, in its order; broken rules always have a line of their own.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="all">Whether every rule has a line of its own.</param>
    public static IReadOnlyList<ResultRow> Of(IReadOnlyList<RuleResult> rules, bool all) =>
        [
            .. rules
                .GroupBy(rule => all ? rule.Id : KeyOf(rule), StringComparer.Ordinal)
                .Select(group => new ResultRow([.. group], NameOf([.. group]))),
        ];

    // What passes is told by its family, what was not judged by its reason.
    private static string KeyOf(RuleResult rule) =>
        rule.Verdict switch
        {
            Verdict.Failed or Verdict.Warned => rule.Id,
            Verdict.Passed => $"passed {RuleFamily.Of(rule.Id)}",
            _ => $"{rule.Verdict} {rule.Kind} {rule.Note}",
        };

    private static string NameOf(IReadOnlyList<RuleResult> rules) =>
        RuleFamily.NameOf([.. rules.Select(rule => rule.Id)]) ?? rules[0].Kind;
}
