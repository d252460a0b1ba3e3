using LightsailContract.Importers.Json;
using LightsailContract.Importers.Losses;
using LightsailContract.Model;
using static LightsailContract.Importers.Losses.KnownLosses;

namespace LightsailContract.Importers.Smithy;

/// <summary>Explains what of a Smithy model a contract does not carry.</summary>
internal static class SmithyLosses
{
    /// <summary>Traits by their whole name, or by their namespace with <c>#</c> at its end.</summary>
    private static readonly Dictionary<string, LossKind> ByTrait = new(StringComparer.Ordinal)
    {
        ["smithy.api#documentation"] = Documentation,
        ["smithy.api#externalDocumentation"] = Documentation,
        ["smithy.api#examples"] = Documentation,
        ["smithy.api#http"] = Fixed,
        ["smithy.api#httpHeader"] = Http,
        ["smithy.api#httpLabel"] = Http,
        ["smithy.api#httpQuery"] = Http,
        ["smithy.api#httpPayload"] = Http,
        ["smithy.api#httpResponseCode"] = Http,
        ["smithy.api#httpChecksumRequired"] = Http,
        ["smithy.api#requestCompression"] = Http,
        ["smithy.api#cors"] = Http,
        ["aws.protocols#httpChecksum"] = Http,
        ["smithy.api#streaming"] = Streams,
        ["smithy.api#requiresLength"] = Streams,
        ["smithy.api#eventHeader"] = Streams,
        ["smithy.api#eventPayload"] = Streams,
        ["smithy.api#auth"] = Auth,
        ["smithy.api#optionalAuth"] = Auth,
        ["aws.auth#"] = Auth,
        ["smithy.api#readonly"] = Effects,
        ["smithy.api#idempotent"] = Effects,
        ["smithy.api#retryable"] = Retries,
        ["smithy.api#hostLabel"] = Endpoint,
        ["smithy.rules#"] = Endpoint,
        ["aws.endpoints#"] = Endpoint,
        ["aws.api#clientDiscoveredEndpoint"] = Endpoint,
        ["aws.api#clientEndpointDiscovery"] = Endpoint,
        ["aws.api#clientEndpointDiscoveryId"] = Endpoint,
        ["smithy.api#box"] = Boxed,
        ["smithy.api#default"] = Boxed,
        ["smithy.api#addedDefault"] = Boxed,
        ["smithy.api#clientOptional"] = Boxed,
        ["smithy.api#input"] = Fixed,
        ["smithy.api#output"] = Fixed,
        ["smithy.api#protocolDefinition"] = ModelFile,
        ["smithy.api#mediaType"] = TextOfJson,
        ["smithy.api#xmlName"] = Unused,
        ["smithy.api#xmlFlattened"] = Unused,
        ["smithy.api#xmlAttribute"] = Unused,
        ["smithy.api#xmlNamespace"] = Unused,
        ["smithy.api#jsonName"] = Unused,
        ["smithy.api#suppress"] = ModelFile,
        ["smithy.api#tags"] = ModelFile,
        ["smithy.api#since"] = ModelFile,
        ["smithy.api#unstable"] = ModelFile,
        ["smithy.api#internal"] = ModelFile,
        ["smithy.api#private"] = ModelFile,
        ["smithy.api#recommended"] = ModelFile,
        ["smithy.api#references"] = Resources,
        ["smithy.api#resourceIdentifier"] = Resources,
        ["smithy.api#noReplace"] = Resources,
        ["smithy.api#nestedProperties"] = Resources,
        ["smithy.api#notProperty"] = Resources,
        ["smithy.api#property"] = Resources,
        ["smithy.waiters#"] = Waiters,
        ["smithy.test#"] = Tools,
        ["aws.protocols#"] = ModelFile,
    };

    /// <summary>The losses of a file, after it was read.</summary>
    /// <param name="root">The file.</param>
    /// <param name="model">The model that it is a part of.</param>
    /// <param name="whole">The contract of all operations.</param>
    /// <param name="kept">The contract of those that count.</param>
    public static LossReport Of(JsonTree root, SmithyModel model, Contract whole, Contract kept) =>
        LossWalk.Of(
            root,
            path => path is ["shapes", var id, ..] && IsLeftOut(model.Name(id), whole, kept),
            (path, value) => KnownLosses.ByName(value.LostAs) ?? Explain(root, [.. path])
        );

    private static bool IsLeftOut(string name, Contract whole, Contract kept) =>
        (whole.FindOperation(name) is not null && kept.FindOperation(name) is null)
        || (whole.FindOperation(name) is null && whole.FindShape(name) is not null && kept.FindShape(name) is null);

    private static LossKind? Explain(JsonTree root, string[] path)
    {
        if (path is not ["shapes", var id, .. var rest])
        {
            return path is ["smithy" or "metadata", ..] ? ModelFile : null;
        }

        if (id.StartsWith("smithy.", StringComparison.Ordinal) || id.StartsWith("aws.", StringComparison.Ordinal))
        {
            return ModelFile;
        }

        var shape = root["shapes"]![id]!;
        if (shape["traits"]?["smithy.api#trait"] is not null)
        {
            return ModelFile;
        }

        return shape["type"]?.Text switch
        {
            "resource" => Resources,
            "service" when rest is ["resources" or "rename", ..] => Resources,
            _ => rest switch
            {
                ["members", _, "traits", var trait, ..] => Trait(trait),
                ["member" or "key" or "value", "traits", var trait, ..] => Trait(trait),
                ["traits", "smithy.api#enum", _, "documentation" or "tags"] => Documentation,
                ["traits", var trait, ..] => Trait(trait),
                // An operation without input, and a structure or trait list without content, say nothing.
                ["input" or "output", "target"] or ["members"] or ["traits"] or ["errors"] => Fixed,
                ["members", _, "traits"] => Fixed,
                _ => null,
            },
        };
    }

    private static LossKind? Trait(string trait) =>
        ByTrait.GetValueOrDefault(trait)
        ?? ByTrait.GetValueOrDefault(trait[..(trait.IndexOf('#', StringComparison.Ordinal) + 1)])
        // The owner's namespaces for permissions, deployment and audit.
        ?? (trait.StartsWith("aws.", StringComparison.Ordinal) ? Tools : null);
}
