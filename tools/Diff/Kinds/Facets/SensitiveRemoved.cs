using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Facets;

/// <summary>A value can be in logs.</summary>
public sealed class SensitiveRemoved()
    : SiteKind(
        "sensitive-removed",
        "A value can be in logs.",
        new(Severity.Risk, Severity.Risk, Severity.None),
        null,
        "sensitive"
    )
{
    private protected override string? Describe(ServicePair pair, Site site) =>
        site.Old.Sensitive && !site.New.Sensitive ? "it can be in logs now" : null;
}
