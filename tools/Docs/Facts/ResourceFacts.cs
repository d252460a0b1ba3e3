using LightsailContract.Docs.Life;
using LightsailContract.Docs.Templating;
using LightsailContract.Model;
using Scriban.Runtime;

namespace LightsailContract.Docs.Facts;

/// <summary>The resources with their lives.</summary>
internal sealed class ResourceFacts(Contract contract, SourceFacts sources)
{
    public ScriptArray All() => Script.List(contract.Resources.Select(FromResource));

    private ScriptObject FromResource(Resource resource) =>
        Script.Object(
            ("name", resource.Name),
            ("parent", resource.Parent),
            (
                "identifiers",
                Script.List(
                    resource.Identifiers.Select(each => Script.Object(("name", each.Name), ("shape", each.Shape)))
                )
            ),
            ("create", resource.Create?.Operation),
            ("list", resource.List?.Operation),
            ("delete", resource.Delete?.Operation),
            ("quota", resource.Quota is { } quota ? FromQuota(quota) : null),
            ("settle_seconds", resource.Settle.TotalSeconds),
            ("fixture", resource.Fixture),
            ("life", new HtmlText(LifePicture.Draw(resource))),
            ("sources", sources.Of(resource.Source))
        );

    private ScriptObject FromQuota(Quota quota) =>
        Script.Object(
            ("max", quota.Max),
            ("per", quota.Per),
            ("level", ShapeFacts.Word(quota.Level)),
            ("basis", ShapeFacts.Word(quota.Basis)),
            ("sources", sources.Of(quota.Source))
        );
}
