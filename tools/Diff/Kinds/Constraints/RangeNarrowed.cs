using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Diff.Kinds.Facets;

namespace LightsailContract.Diff.Kinds.Constraints;

/// <summary>The bounds of a range exclude what they included.</summary>
public sealed class RangeNarrowed()
    : SiteKind(
        "range-narrowed",
        "The bounds of a range exclude what they included.",
        new(Severity.Break, Severity.None, Severity.Break),
        new Effect(Severity.None, Severity.Break, Severity.Break),
        "range"
    )
{
    private protected override string? Describe(ServicePair pair, Site site) =>
        site.Old.Range is { } old
        && site.New.Range is { } current
        && BoundsChange.IsNarrower(old.Min, old.Max, current.Min, current.Max)
            ? $"the range is {BoundsChange.Text(current)}, was {BoundsChange.Text(old)}"
            : null;
}
