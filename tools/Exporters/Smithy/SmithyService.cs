using System.Text.Json.Nodes;
using LightsailContract.Exporters.Writing;
using LightsailContract.Model;

namespace LightsailContract.Exporters.Smithy;

/// <summary>Writes the service shape.</summary>
internal static class SmithyService
{
    public static JsonObject Write(Contract contract, SmithyNames names)
    {
        var settings = contract.Settings;
        var aws = new JsonObject { ["sdkId"] = contract.Service }.With("endpointPrefix", settings.EndpointPrefix);
        var space = settings.XmlNamespace is { } uri ? new XmlNamespaceTrait(uri, null) : null;
        var traits = new JsonObject()
            .With("aws.api#service", aws)
            .With("aws.auth#sigv4", settings.SigningName is { } name ? new JsonObject { ["name"] = name } : null)
            .With($"aws.protocols#{ProtocolFacts.For(settings.Protocol).Name}", new JsonObject())
            .With("aws.protocols#awsQueryCompatible", SmithyTraits.Flag(settings.QueryCompatible))
            .With(SmithyNames.Api + "title", settings.Title)
            .With(SmithyNames.Api + "xmlNamespace", SmithyTraits.Namespace(space));
        return new JsonObject
        {
            ["type"] = "service",
            ["version"] = settings.ApiVersion,
            ["operations"] = new JsonArray([
                .. contract.Operations.Select(it => (JsonNode)Target(names.Operation(it.Name))),
            ]),
            ["traits"] = traits,
        };
    }

    public static JsonObject Target(string id) => new() { ["target"] = id };
}
