using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Diff.Kinds.Facets;

namespace LightsailContract.Diff.Kinds.Constraints;

/// <summary>An enum has only the listed values.</summary>
public sealed class EnumClosed()
    : SiteKind(
        "enum-closed",
        "An enum has only the listed values.",
        new(Severity.Risk, Severity.None, Severity.Risk),
        new Effect(Severity.None, Severity.Break, Severity.Risk),
        "closed"
    )
{
    private protected override string? Describe(ServicePair pair, Site site) =>
        !site.Old.Closed && site.New.Closed ? "it has only the listed values now" : null;
}
