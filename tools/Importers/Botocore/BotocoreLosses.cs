using LightsailContract.Importers.Json;
using LightsailContract.Importers.Losses;
using LightsailContract.Model;

namespace LightsailContract.Importers.Botocore;

/// <summary>Explains what of botocore's files a contract does not carry.</summary>
internal static class BotocoreLosses
{
    private static readonly LossKind Documentation = new(
        "documentation",
        "Sentences stay in the source; a contract has its own."
    );

    private static readonly LossKind Fixed = new("fixed by protocol", "The protocol says the same for every service.");
    private static readonly LossKind ModelFile = new("model", "Concerns the model file, not the service's API.");
    private static readonly LossKind Repeated = new("repeated", "Its shape says the same.");
    private static readonly LossKind Auth = new("authentication", "A contract has the signing name only.");
    private static readonly LossKind Endpoint = new(
        "endpoint rules",
        "How clients find the host is not in a contract."
    );
    private static readonly LossKind Effects = new("effects", "A contract states effects as resources and rules.");
    private static readonly LossKind Retries = new("retries", "When to try again is the client's choice.");
    private static readonly LossKind Streams = new("streams", "A contract has whole requests and responses only.");
    private static readonly LossKind Http = new("http bindings", "The protocols of a contract use the body only.");
    private static readonly LossKind JsonText = new("JSON as text", "A contract has such a member as plain text.");
    private static readonly LossKind Nullable = new("box", "Each member that is not required may be absent.");
    private static readonly LossKind Order = new("order of elements", "The order of members is the file's.");
    private static readonly LossKind Unused = new("unused on the wire", "The protocol does not use it at this place.");
    private static readonly LossKind Paging = new(
        "paging by several members",
        "A contract names one member for each part."
    );
    private static readonly LossKind EmptyValue = new("empty enum value", "No value of an enum may be empty.");
    private static readonly LossKind Names = new(
        "name",
        "A shape that only renames a simple type has the type's name."
    );

    /// <summary>Kinds that a reader gives to a value itself.</summary>
    private static readonly LossKind[] Given = [Paging, EmptyValue, Names, Unused];

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
        ["jsonvalue"] = JsonText,
        ["box"] = Nullable,
        ["xmlOrder"] = Order,
        ["wrapper"] = Unused,
    };

    private static readonly Dictionary<string, LossKind> ByRole = new(StringComparer.Ordinal)
    {
        ["waiters"] = new("waiters", "How clients wait for a state is not in a contract."),
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
                Given.FirstOrDefault(kind => kind.Name == value.LostAs)
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
            ["operations", _, "http", "requestUri"] when value.Text == "/" => Fixed,
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
