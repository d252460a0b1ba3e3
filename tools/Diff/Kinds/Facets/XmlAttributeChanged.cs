using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Facets;

/// <summary>A member becomes an attribute in XML, or an element.</summary>
public sealed class XmlAttributeChanged()
    : SiteKind(
        "xml-attribute-changed",
        "A member becomes an attribute in XML, or an element.",
        Effect.Break,
        null,
        "xmlAttribute"
    )
{
    private protected override string? Describe(ServicePair pair, Site site) =>
        site.Old.XmlAttribute != site.New.XmlAttribute
            ? (site.New.XmlAttribute ? "it is an attribute now" : "it is an element now")
            : null;

    private protected override Effect EffectAt(ServicePair pair, Site site) =>
        pair.NewFacts.HasXmlNames ? InInput : Effect.None;
}
