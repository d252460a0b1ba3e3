using System.Text.Json.Nodes;
using LightsailContract.Exporters.Writing;
using LightsailContract.Model;

namespace LightsailContract.Exporters.Smithy;

/// <summary>Writes what an import of the export needs, and Smithy has no word for.</summary>
internal static class SmithyMetadata
{
    public static JsonObject Write(Contract contract, SmithyNames names)
    {
        var settings = contract.Settings;
        var isServiceName =
            settings.TargetPrefix is { } prefix && names.Service.EndsWith($"#{prefix}", StringComparison.Ordinal);
        return new JsonObject { ["service"] = contract.Service }
            .With("targetPrefix", isServiceName ? null : settings.TargetPrefix)
            .With("globalEndpoint", settings.GlobalEndpoint)
            .With("patterns", settings.WholePatterns ? "whole" : null)
            .WithContent("names", Object(names.Changed.Select(it => (it.Exported, (JsonNode)it.Name))))
            .WithContent(
                "named",
                Object(
                    contract
                        .Shapes.OfType<EnumShape>()
                        .Where(shape => shape.Values.Any(EnumNames.IsNamed))
                        .Select(shape =>
                            (
                                shape.Name,
                                (JsonNode)Json.Array(shape.Values.Where(EnumNames.IsNamed).Select(it => it.Name))
                            )
                        )
                )
            )
            .With("closed", Closed(contract))
            .WithContent(
                "moreResults",
                Object(
                    contract
                        .Operations.Where(operation => operation.Paginated?.MoreResults is not null)
                        .Select(operation => (operation.Name, (JsonNode)operation.Paginated!.MoreResults!))
                )
            )
            .WithContent(
                "otherHttpStatuses",
                Object(
                    contract
                        .Shapes.OfType<StructureShape>()
                        .Where(shape => shape.Error?.OtherHttpStatuses.IsEmpty == false)
                        .Select(shape => (shape.Name, (JsonNode)Statuses(shape.Error!)))
                )
            );
    }

    private static JsonArray? Closed(Contract contract)
    {
        var closed = contract.Shapes.Where(shape => shape.Traits.Closed).Select(shape => shape.Name).ToList();
        return closed.Count > 0 ? Json.Array(closed) : null;
    }

    private static JsonArray Statuses(ErrorTrait error) =>
        new([.. error.OtherHttpStatuses.Select(status => (JsonNode)status)]);

    private static JsonObject Object(IEnumerable<(string Name, JsonNode Value)> entries)
    {
        var json = new JsonObject();
        foreach (var (name, value) in entries)
        {
            json[name] = value;
        }

        return json;
    }
}
