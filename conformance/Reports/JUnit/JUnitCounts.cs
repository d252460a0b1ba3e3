using System.Globalization;
using System.Xml;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>The counts of a suite or of the whole file.</summary>
internal sealed record JUnitCounts(int Tests, int Failures, int Errors, int Skipped)
{
    /// <summary>The counts of rules.</summary>
    public static JUnitCounts Of(IReadOnlyCollection<RuleResult> rules, RunOutcome outcome) =>
        new(rules.Count, rules.Count(outcome.Counts), 0, rules.Count(rule => IsSkipped(rule) || outcome.IsKnown(rule)));

    /// <summary>The sums.</summary>
    public static JUnitCounts operator +(JUnitCounts one, JUnitCounts other) =>
        new(
            one.Tests + other.Tests,
            one.Failures + other.Failures,
            one.Errors + other.Errors,
            one.Skipped + other.Skipped
        );

    /// <summary>Whether the rule was not checked.</summary>
    public static bool IsSkipped(RuleResult rule) =>
        rule.Verdict is Verdict.NotExercised or Verdict.Unsupported or Verdict.Skipped;

    /// <summary>Writes the counts as attributes.</summary>
    public void Write(XmlWriter xml)
    {
        WriteCount(xml, "tests", Tests);
        WriteCount(xml, "failures", Failures);
        WriteCount(xml, "errors", Errors);
        WriteCount(xml, "skipped", Skipped);
    }

    private static void WriteCount(XmlWriter xml, string name, int count) =>
        xml.WriteAttributeString(name, count.ToString(CultureInfo.InvariantCulture));
}
