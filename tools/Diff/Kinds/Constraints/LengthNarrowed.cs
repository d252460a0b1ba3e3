using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Diff.Kinds.Facets;

namespace LightsailContract.Diff.Kinds.Constraints;

/// <summary>The bounds of a length exclude what they included.</summary>
public sealed class LengthNarrowed()
    : SiteKind(
        "length-narrowed",
        "The bounds of a length exclude what they included.",
        new(Severity.Break, Severity.None, Severity.Break),
        new Effect(Severity.None, Severity.Break, Severity.Break),
        "length"
    )
{
    private protected override string? Describe(ServicePair pair, Site site) =>
        site.Old.Length is { } old
        && site.New.Length is { } current
        && BoundsChange.IsNarrower(old.Min, old.Max, current.Min, current.Max)
            ? $"the length is {BoundsChange.Text(current)}, was {BoundsChange.Text(old)}"
            : null;
}
