using System.Text.Json.Nodes;
using LightsailContract.Exporters.Writing;
using LightsailContract.Model;
using static LightsailContract.Exporters.Smithy.SmithyNames;

namespace LightsailContract.Exporters.Smithy;

/// <summary>Writes operations.</summary>
internal static class SmithyOperation
{
    public static JsonObject Write(Operation operation, SmithyNames names)
    {
        var traits = SmithyTraits
            .Documentation(new JsonObject(), operation.Documentation)
            .With(Api + "deprecated", SmithyTraits.Deprecated(operation.Deprecated))
            .With(
                Api + "endpoint",
                operation.HostPrefix is { } prefix ? new JsonObject { ["hostPrefix"] = prefix } : null
            )
            .With(Api + "paginated", Paginated(operation.Paginated));
        var json = new JsonObject
        {
            ["type"] = "operation",
            ["input"] = Target(operation.Input, names),
            ["output"] = Target(operation.Output, names),
        };
        if (!operation.Errors.IsEmpty)
        {
            json["errors"] = new JsonArray([.. operation.Errors.Select(error => (JsonNode)Target(error, names))]);
        }

        return json.WithContent("traits", traits);
    }

    private static JsonObject Target(string? shape, SmithyNames names) =>
        SmithyService.Target(shape is null ? Api + "Unit" : names.Target(shape));

    private static JsonObject? Paginated(Pagination? pagination) =>
        pagination is null
            ? null
            : new JsonObject { ["inputToken"] = pagination.InputToken, ["outputToken"] = pagination.OutputToken }
                .With("items", pagination.Items)
                .With("pageSize", pagination.PageSize);
}
