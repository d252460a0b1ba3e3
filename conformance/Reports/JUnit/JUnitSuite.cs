using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>One test suite: the rules of a group, or what concerns the whole run of a service.</summary>
/// <param name="Service">The service.</param>
/// <param name="Kind">The kind of the rules; <c>run</c> for the whole run.</param>
/// <param name="Rules">The rules.</param>
/// <param name="WhyNotChecked">Why the service was not checked to its end, or null.</param>
/// <param name="Stale">What is out of date in the list of known failures.</param>
internal sealed record JUnitSuite(
    string Service,
    string Kind,
    IReadOnlyList<RuleResult> Rules,
    string? WhyNotChecked,
    IReadOnlyList<string> Stale
)
{
    /// <summary>The suites of a report: the groups of each service, then its run if something is wrong with it.</summary>
    public static IReadOnlyList<JUnitSuite> FromReport(
        ConformanceReport report,
        RunOutcome outcome,
        ReportOptions options
    )
    {
        var suites = new List<JUnitSuite>();
        var stale = options.Stale;
        foreach (var service in KindGroup.FromReport(report).GroupBy(group => group.Service, StringComparer.Ordinal))
        {
            suites.AddRange(service.Select(group => new JUnitSuite(group.Service, group.Kind, group.Rules, null, [])));
            var run = new JUnitSuite(service.Key, "run", [], outcome.WhyNotChecked(service.Key), stale);
            if (run.WhyNotChecked is not null || run.Stale.Count > 0)
            {
                suites.Add(run);
            }

            // The list belongs to the whole file. Its entries appear once.
            stale = [];
        }

        return suites;
    }

    /// <summary>The suite's counts.</summary>
    public JUnitCounts Counts(RunOutcome outcome)
    {
        var errors = WhyNotChecked is null ? 0 : 1;
        return JUnitCounts.Of(Rules, outcome) + new JUnitCounts(errors + Stale.Count, Stale.Count, errors, 0);
    }
}
