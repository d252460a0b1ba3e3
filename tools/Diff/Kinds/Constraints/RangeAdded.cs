using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Diff.Kinds.Facets;

namespace LightsailContract.Diff.Kinds.Constraints;

/// <summary>A range gets bounds.</summary>
public sealed class RangeAdded()
    : SiteKind(
        "range-added",
        "A range gets bounds.",
        new(Severity.Break, Severity.None, Severity.Break),
        new Effect(Severity.None, Severity.Break, Severity.Break),
        "range"
    )
{
    private protected override string? Describe(ServicePair pair, Site site) =>
        site.Old.Range is null && site.New.Range is { } added
            ? $"the range is {BoundsChange.Text(added)}, had no bounds"
            : null;
}
