using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Diff.Kinds.Facets;

namespace LightsailContract.Diff.Kinds.Constraints;

/// <summary>A length has no bounds any more.</summary>
public sealed class LengthRemoved()
    : SiteKind(
        "length-removed",
        "A length has no bounds any more.",
        new(Severity.None, Severity.Break, Severity.None),
        new Effect(Severity.Risk, Severity.None, Severity.None),
        "length"
    )
{
    private protected override string? Describe(ServicePair pair, Site site) =>
        site.Old.Length is { } removed && site.New.Length is null
            ? $"the length has no bounds, was {BoundsChange.Text(removed)}"
            : null;
}
