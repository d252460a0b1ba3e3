using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Diff.Kinds.Facets;

namespace LightsailContract.Diff.Kinds.Constraints;

/// <summary>A list has no element twice.</summary>
public sealed class UniqueItemsAdded()
    : SiteKind(
        "unique-items-added",
        "A list has no element twice.",
        new(Severity.Break, Severity.None, Severity.Break),
        new Effect(Severity.None, Severity.Break, Severity.Break),
        "uniqueItems"
    )
{
    private protected override string? Describe(ServicePair pair, Site site) =>
        !site.Old.UniqueItems && site.New.UniqueItems ? "it has no element twice now" : null;
}
