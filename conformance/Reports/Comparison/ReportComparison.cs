using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>The differences between two reports: of two endpoints, or of one endpoint at two times.</summary>
/// <param name="Before">The first report's endpoint.</param>
/// <param name="After">The second report's endpoint.</param>
/// <param name="Verdicts">Rules that are in both, with different verdicts.</param>
/// <param name="Added">Rules that are only in the second.</param>
/// <param name="Removed">Rules that are only in the first.</param>
/// <param name="Observations">Observations that differ.</param>
public sealed record ReportComparison(
    string Before,
    string After,
    IReadOnlyList<VerdictChange> Verdicts,
    IReadOnlyList<RuleSummary> Added,
    IReadOnlyList<RuleSummary> Removed,
    IReadOnlyList<ObservationChange> Observations
)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Verdicts.Count + Added.Count + Removed.Count + Observations.Count == 0;

    /// <summary>Compares rule by rule and observation by observation, by their ids.</summary>
    /// <remarks>How often a rule was observed, durations and seeds differ between any two runs and are not compared.</remarks>
    public static ReportComparison Compare(ConformanceReport before, ConformanceReport after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var old = ById(before.Rules, rule => rule.Id);
        var now = ById(after.Rules, rule => rule.Id);
        return new ReportComparison(
            before.Endpoint,
            after.Endpoint,
            [
                .. now
                    .Values.Where(rule => old.TryGetValue(rule.Id, out var was) && was.Verdict != rule.Verdict)
                    .Select(rule => VerdictChange.FromResults(old[rule.Id], rule)),
            ],
            [.. now.Values.Where(rule => !old.ContainsKey(rule.Id)).Select(RuleSummary.FromResult)],
            [.. old.Values.Where(rule => !now.ContainsKey(rule.Id)).Select(RuleSummary.FromResult)],
            CompareObservations(before.Observations, after.Observations)
        );
    }

    private static ObservationChange[] CompareObservations(
        IReadOnlyList<Observation> before,
        IReadOnlyList<Observation> after
    )
    {
        var old = ById(before, observation => observation.Id);
        var now = ById(after, observation => observation.Id);
        return
        [
            .. old
                .Keys.Union(now.Keys)
                .Order(StringComparer.Ordinal)
                .Select(id => ObservationChange.Find(old.GetValueOrDefault(id), now.GetValueOrDefault(id)))
                .OfType<ObservationChange>(),
        ];
    }

    // Of two entries with one id the first counts: it is the one that people see first.
    private static SortedDictionary<string, T> ById<T>(IEnumerable<T> items, Func<T, string> id)
    {
        var byId = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            byId.TryAdd(id(item), item);
        }

        return byId;
    }
}
