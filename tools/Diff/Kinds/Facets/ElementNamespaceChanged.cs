using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Facets;

/// <summary>An element has another namespace in XML.</summary>
public sealed class ElementNamespaceChanged()
    : SiteKind(
        "element-namespace-changed",
        "An element has another namespace in XML.",
        Effect.Risk,
        null,
        "xmlNamespace"
    )
{
    private protected override string? Describe(ServicePair pair, Site site) =>
        site.Old.XmlNamespace != site.New.XmlNamespace
            ? $"its namespace {Values.Changed(site.Old.XmlNamespace?.Uri, site.New.XmlNamespace?.Uri)}"
            : null;

    private protected override Effect EffectAt(ServicePair pair, Site site) =>
        pair.NewFacts.HasXmlNames ? InInput : Effect.None;
}
