using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>Something that two reports saw differently.</summary>
/// <param name="Id">The observation.</param>
/// <param name="Statement">What was looked at.</param>
/// <param name="Before">What the first saw; empty where it did not look.</param>
/// <param name="After">What the second saw; empty where it did not look.</param>
public sealed record ObservationChange(
    string Id,
    string Statement,
    IReadOnlyList<string> Before,
    IReadOnlyList<string> After
)
{
    /// <summary>The change, or null where both saw the same values, in whatever order.</summary>
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
