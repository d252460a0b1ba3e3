using System.Text.Json.Serialization;
using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Reports;

/// <summary>A rule that two reports judge differently.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Level">Its level in the second report.</param>
/// <param name="Before">The first report's verdict.</param>
/// <param name="After">The second report's verdict.</param>
/// <param name="Message">What broke the rule in the second, or in the first if it passes now; or null.</param>
public sealed record VerdictChange(string Id, RuleLevel Level, Verdict Before, Verdict After, string? Message)
{
    /// <summary>Whether it is broken now and was not.</summary>
    [JsonIgnore]
    public bool IsWorse => IsBroken(After) && !IsBroken(Before) || (Before, After) is (Verdict.Warned, Verdict.Failed);

    internal static VerdictChange FromResults(RuleResult before, RuleResult after) =>
        new(
            after.Id,
            after.Level,
            before.Verdict,
            after.Verdict,
            after.Violation?.Message ?? after.Note ?? before.Violation?.Message ?? before.Note
        );

    private static bool IsBroken(Verdict verdict) => verdict is Verdict.Failed or Verdict.Warned;
}

/// <summary>A rule that only one of two reports ran.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Level">Its level.</param>
/// <param name="Verdict">Its verdict there.</param>
public sealed record RuleSummary(string Id, RuleLevel Level, Verdict Verdict)
{
    internal static RuleSummary FromResult(RuleResult rule) => new(rule.Id, rule.Level, rule.Verdict);
}
