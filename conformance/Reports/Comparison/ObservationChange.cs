using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>An observation that differs between two reports.</summary>
/// <param name="Id">The observation.</param>
/// <param name="Statement">What was observed.</param>
/// <param name="Before">The values in the first report; empty if it has none.</param>
/// <param name="After">The values in the second report; empty if it has none.</param>
public sealed record ObservationChange(
    string Id,
    string Statement,
    IReadOnlyList<string> Before,
    IReadOnlyList<string> After
)
{
    /// <summary>The change, or null if both have the same values, in any order.</summary>
    internal static ObservationChange? Find(Observation? before, Observation? after)
    {
        var old = Values(before);
        var now = Values(after);
        return old.SequenceEqual(now, StringComparer.Ordinal)
            ? null
            : new ObservationChange((after ?? before)!.Id, (after ?? before)!.Statement, old, now);
    }

    private static string[] Values(Observation? observation) =>
        [.. (observation?.Values ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
