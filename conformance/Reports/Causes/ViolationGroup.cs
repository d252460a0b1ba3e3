using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>Broken rules that probably have one cause, see <see cref="SharedCause"/>.</summary>
/// <param name="Rules">The rules, at least one; the gravest is the first.</param>
public sealed record ViolationGroup(IReadOnlyList<RuleResult> Rules)
{
    /// <summary>The rule that the group is named after: a must before a should, then the one with the fewest calls.</summary>
    public RuleResult Lead => Rules[0];

    // An endpoint that takes what it should refuse is less grave than one that loses or shows what it should not.
    private static readonly string[] LesserKinds = ["error-shape", "input", "protocol", "signature"];

    /// <summary>The groups of a report, the gravest first: a broken must before a should, what concerns valid requests
    /// before errors and invalid requests, then the group with the fewest calls, which is nearest to its cause.</summary>
    /// <param name="report">The report.</param>
    /// <param name="known">The rules that are known to fail, by id. In each group they come last, and so do groups of only
    /// such rules, so that a new failure is what a reader sees.</param>
    public static IReadOnlyList<ViolationGroup> FromReport(ConformanceReport report, IReadOnlySet<string>? known = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        // By the result itself: two rules of a contract may have one id.
        var places = new Dictionary<RuleResult, int>(ReferenceEqualityComparer.Instance);
        foreach (var rule in report.Rules)
        {
            places[rule] = places.Count;
        }

        var groups = new List<List<RuleResult>>();
        foreach (var rule in GravestFirst(report))
        {
            var group = groups.Find(each => each.Exists(member => SharedCause.IsLikely(member, rule)));
            if (group is null)
            {
                groups.Add([rule]);
            }
            else
            {
                group.Add(rule);
            }
        }

        return
        [
            .. groups
                .OrderBy(group => group[0].Verdict == Verdict.Warned)
                .ThenBy(group => LesserKinds.Contains(group[0].Kind))
                .ThenBy(group => Calls(group[0]))
                .ThenBy(group => group.Min(rule => places[rule]))
                .Select(group => new ViolationGroup([.. group.OrderBy(rule => IsKnown(rule))]))
                .OrderBy(group => group.Lead.Verdict == Verdict.Warned || IsKnown(group.Lead)),
        ];

        bool IsKnown(RuleResult rule) => known?.Contains(rule.Id) == true;
    }

    // A group begins with its shortest sequence, so that longer ones find what they continue.
    private static IEnumerable<RuleResult> GravestFirst(ConformanceReport report) =>
        report
            .Rules.Where(rule => rule.Verdict is Verdict.Failed or Verdict.Warned)
            .OrderBy(rule => rule.Verdict == Verdict.Warned)
            .ThenBy(Calls);

    private static int Calls(RuleResult rule) => rule.Violation?.Steps.Count ?? 0;
}
