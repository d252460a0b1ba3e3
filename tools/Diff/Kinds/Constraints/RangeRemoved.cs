using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Diff.Kinds.Facets;

namespace LightsailContract.Diff.Kinds.Constraints;

/// <summary>A range has no bounds any more.</summary>
public sealed class RangeRemoved()
    : SiteKind(
        "range-removed",
        "A range has no bounds any more.",
        new(Severity.None, Severity.Break, Severity.None),
        new Effect(Severity.Risk, Severity.None, Severity.None),
        "range"
    )
{
    private protected override string? Describe(ServicePair pair, Site site) =>
        site.Old.Range is { } removed && site.New.Range is null
            ? $"the range has no bounds, was {BoundsChange.Text(removed)}"
            : null;
}
