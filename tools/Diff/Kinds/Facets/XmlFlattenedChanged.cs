using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Facets;

/// <summary>Entries get or lose the element around them.</summary>
public sealed class XmlFlattenedChanged()
    : SiteKind(
        "xml-flattened-changed",
        "Entries get or lose the element around them.",
        Effect.Break,
        null,
        "xmlFlattened"
    )
{
    private protected override string? Describe(ServicePair pair, Site site) =>
        site.Old.XmlFlattened != site.New.XmlFlattened
            ? (site.New.XmlFlattened ? "no element is around its entries now" : "an element is around its entries now")
            : null;

    private protected override Effect EffectAt(ServicePair pair, Site site) =>
        pair.NewFacts.HasXmlNames ? InInput : Effect.None;
}
