using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Diff.Kinds.Facets;

namespace LightsailContract.Diff.Kinds.Constraints;

/// <summary>An enum may have further values.</summary>
public sealed class EnumOpened()
    : SiteKind(
        "enum-opened",
        "An enum may have further values.",
        new(Severity.None, Severity.Risk, Severity.None),
        new Effect(Severity.Risk, Severity.None, Severity.None),
        "closed"
    )
{
    private protected override string? Describe(ServicePair pair, Site site) =>
        site.Old.Closed && !site.New.Closed ? "it may have further values now" : null;
}
