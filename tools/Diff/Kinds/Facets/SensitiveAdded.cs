using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Facets;

/// <summary>A value is kept out of logs.</summary>
public sealed class SensitiveAdded()
    : SiteKind("sensitive-added", "A value is kept out of logs.", Effect.None, null, "sensitive")
{
    private protected override string? Describe(ServicePair pair, Site site) =>
        !site.Old.Sensitive && site.New.Sensitive ? "it is kept out of logs now" : null;
}
