using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Diff.Kinds.Facets;

namespace LightsailContract.Diff.Kinds.Constraints;

/// <summary>The bounds of a range include what they excluded.</summary>
public sealed class RangeWidened()
    : SiteKind(
        "range-widened",
        "The bounds of a range include what they excluded.",
        new(Severity.None, Severity.Break, Severity.None),
        new Effect(Severity.Risk, Severity.None, Severity.None),
        "range"
    )
{
    private protected override string? Describe(ServicePair pair, Site site) =>
        site.Old.Range is { } old
        && site.New.Range is { } current
        && BoundsChange.IsWider(old.Min, old.Max, current.Min, current.Max)
            ? $"the range is {BoundsChange.Text(current)}, was {BoundsChange.Text(old)}"
            : null;
}
