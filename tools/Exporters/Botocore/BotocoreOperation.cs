using System.Text.Json.Nodes;
using LightsailContract.Exporters.Writing;
using LightsailContract.Model;

namespace LightsailContract.Exporters.Botocore;

/// <summary>Writes operations, and how they page.</summary>
internal static class BotocoreOperation
{
    public static JsonObject Write(Operation operation, Protocol protocol)
    {
        var isQuery = ProtocolFacts.For(protocol).HasQueryErrors;
        var output = operation.Output is { } name ? Reference(name) : null;
        output?.With("resultWrapper", isQuery ? operation.Name + "Result" : null);
        var json = new JsonObject
        {
            ["name"] = operation.Name,
            ["http"] = new JsonObject { ["method"] = "POST", ["requestUri"] = "/" },
        }
            .With("input", operation.Input is { } input ? Reference(input) : null)
            .With("output", output)
            .With(
                "errors",
                operation.Errors.IsEmpty
                    ? null
                    : new JsonArray([.. operation.Errors.Select(error => (JsonNode)Reference(error))])
            )
            .With("documentation", operation.Documentation)
            .With("endpoint", operation.HostPrefix is { } prefix ? new JsonObject { ["hostPrefix"] = prefix } : null);
        return Deprecated(json, operation.Deprecated);
    }

    public static JsonObject Paginator(Pagination pagination) =>
        new JsonObject { ["input_token"] = pagination.InputToken, ["output_token"] = pagination.OutputToken }
            .With("limit_key", pagination.PageSize)
            .With("result_key", pagination.Items)
            .With("more_results", pagination.MoreResults);

    public static JsonObject Reference(string shape) => new() { ["shape"] = shape };

    public static JsonObject Deprecated(JsonObject json, Deprecation? deprecation) =>
        json.With("deprecated", deprecation is not null)
            .With("deprecatedMessage", deprecation?.Message)
            .With("deprecatedSince", deprecation?.Since);
}
