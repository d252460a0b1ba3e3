using LightsailContract.Importers.Json;
using LightsailContract.Importers.Losses;
using LightsailContract.Model;
using static LightsailContract.Importers.Losses.KnownLosses;

namespace LightsailContract.Importers.Botocore;

/// <summary>Explains what of botocore's files a contract does not carry.</summary>
internal static class BotocoreLosses
{
    private static readonly Dictionary<string, LossKind> ByKey = new(StringComparer.Ordinal)
    {
        ["documentation"] = Documentation,
        ["examples"] = Documentation,
        ["version"] = ModelFile,
        ["uid"] = ModelFile,
        ["serviceAbbreviation"] = ModelFile,
        ["ripServiceName"] = ModelFile,
        ["synthetic"] = ModelFile,
        ["protocols"] = ModelFile,
        ["protocolSettings"] = Streams,
        ["auth"] = Auth,
        ["authtype"] = Auth,
        ["signatureVersion"] = Auth,
        ["unsignedPayload"] = Auth,
        ["contextParam"] = Endpoint,
        ["staticContextParams"] = Endpoint,
        ["operationContextParams"] = Endpoint,
        ["clientContextParams"] = Endpoint,
        ["endpointdiscovery"] = Endpoint,
        ["endpointdiscoveryid"] = Endpoint,
        ["endpointoperation"] = Endpoint,
        ["hostLabel"] = Endpoint,
        ["idempotent"] = Effects,
        ["readonly"] = Effects,
        ["retryable"] = Retries,
        ["eventstream"] = Streams,
        ["event"] = Streams,
        ["streaming"] = Streams,
        ["requiresLength"] = Streams,
        ["location"] = Http,
        ["payload"] = Http,
        ["httpChecksum"] = Http,
        ["httpChecksumRequired"] = Http,
        ["requestcompression"] = Http,
        ["jsonvalue"] = TextOfJson,
        ["box"] = Boxed,
        ["xmlOrder"] = Order,
        ["wrapper"] = Unused,
    };

    private static readonly Dictionary<string, LossKind> ByRole = new(StringComparer.Ordinal)
    {
        ["waiters"] = Waiters,
        ["examples"] = Documentation,
        ["endpoint-rule-set"] = Endpoint,
        ["endpoint-tests"] = Endpoint,
        ["completions"] = new("completions", "They are for command lines only."),
    };

    /// <summary>The losses of a file, after it was read.</summary>
    /// <param name="root">The file.</param>
    /// <param name="role">What the file describes: <c>service</c>, <c>paginators</c> …</param>
    /// <param name="whole">The contract of all operations.</param>
    /// <param name="kept">The contract of those that count.</param>
    public static LossReport Of(JsonTree root, string role, Contract whole, Contract kept) =>
        LossWalk.Of(
            root,
            path =>
                path switch
                {
                    ["operations" or "pagination", var name, ..] => kept.FindOperation(name) is null,
                    ["shapes", var name, ..] => whole.FindShape(name) is not null && kept.FindShape(name) is null,
                    _ => false,
                },
            (path, value) =>
                KnownLosses.ByName(value.LostAs)
                ?? ByRole.GetValueOrDefault(role)
                ?? (role == "paginators" ? InPaginators(path) : InModel(path, value))
        );

    private static LossKind? InPaginators(IReadOnlyList<string> path) =>
        path switch
        {
            ["pagination", _, "non_aggregate_keys" or "result_key" or "input_token" or "output_token", ..] => Paging,
            ["version"] => ModelFile,
            _ => null,
        };

    private static LossKind? InModel(IReadOnlyList<string> path, JsonTree value) =>
        path switch
        {
            // Members may have any name, also that of a trait.
            ["operations", _, "errors", _, "error" or "exception" or "fault", ..] => Repeated,
            ["operations", _, "http", "method"] when value.Text == "POST" => Fixed,
            ["operations", _, "http", "requestUri"] => value.Text == "/" ? Fixed : Http,
            ["operations", var name, "output", "resultWrapper"] when value.Text == name + "Result" => Fixed,
            ["operations", _, "input" or "output", "locationName" or "xmlNamespace", ..] => Unused,
            ["operations", _, "input" or "output" or "errors", .., "documentation"] => Documentation,
            ["operations", _, var key, ..] => ByKey.GetValueOrDefault(key),
            ["shapes", _, "members", _, var key, ..] => ByKey.GetValueOrDefault(key),
            ["shapes", _, "member" or "key" or "value", var key, ..] => ByKey.GetValueOrDefault(key),
            ["shapes", _, "members" or "locationName" or "flattened"] => Unused,
            ["shapes", _, var key, ..] => ByKey.GetValueOrDefault(key),
            ["metadata", var key, ..] => ByKey.GetValueOrDefault(key),
            [var key, ..] => ByKey.GetValueOrDefault(key),
            _ => null,
        };
}
