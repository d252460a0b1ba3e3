using System.Globalization;
using LightsailContract.Model;

namespace LightsailContract.Lint.Findings;

/// <summary>Makes findings of rules.</summary>
internal static class FindingRuleText
{
    /// <summary>A finding of the rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="location">Where.</param>
    /// <param name="arguments">What fills the places of its message.</param>
    public static Finding At(this FindingRule rule, SourceLocation location, params string[] arguments) =>
        new(rule, location, string.Format(CultureInfo.InvariantCulture, rule.MessageFormat, [.. arguments]));
}
