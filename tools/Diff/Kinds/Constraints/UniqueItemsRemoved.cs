using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Diff.Kinds.Facets;

namespace LightsailContract.Diff.Kinds.Constraints;

/// <summary>A list may have an element twice.</summary>
public sealed class UniqueItemsRemoved()
    : SiteKind(
        "unique-items-removed",
        "A list may have an element twice.",
        new(Severity.None, Severity.Break, Severity.None),
        new Effect(Severity.Risk, Severity.None, Severity.None),
        "uniqueItems"
    )
{
    private protected override string? Describe(ServicePair pair, Site site) =>
        site.Old.UniqueItems && !site.New.UniqueItems ? "it may have an element twice now" : null;
}
