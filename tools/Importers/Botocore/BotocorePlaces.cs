using LightsailContract.Importers.Json;
using LightsailContract.Model;

namespace LightsailContract.Importers.Botocore;

/// <summary>Finds the part of a model that a part of its contract was read from.</summary>
internal sealed class BotocorePlaces(JsonTree model, JsonTree? paging)
{
    private static readonly Dictionary<string, string> Settings = new(StringComparer.Ordinal)
    {
        ["title"] = "serviceFullName",
        ["queryCompatible"] = "awsQueryCompatible",
    };

    private static readonly Dictionary<string, string> Paging = new(StringComparer.Ordinal)
    {
        ["inputToken"] = "input_token",
        ["outputToken"] = "output_token",
        ["items"] = "result_key",
        ["pageSize"] = "limit_key",
        ["moreResults"] = "more_results",
    };

    /// <summary>The place of the part, else of the nearest part around it, else null.</summary>
    public SourceLocation? Find(IReadOnlyList<string> steps) => Node(steps)?.Location;

    /// <summary>The value that the part was read from, else the nearest value around it, else null.</summary>
    public JsonTree? Node(IReadOnlyList<string> steps) =>
        steps switch
        {
            ["service", ..] => Deepest(model, ["metadata", "serviceId"]),
            ["settings", var key, ..] => Deepest(model, ["metadata", Settings.GetValueOrDefault(key, key)]),
            ["settings"] => Deepest(model, ["metadata"]),
            ["operations", var name, "paginated", var key] when paging?["pagination"]?[name] is { } pages => pages[
                Paging[key]
            ],
            ["operations", var name, "paginated"] when paging?["pagination"]?[name] is { } pages => pages,
            ["shapes", ..] or ["operations", ..] => Deepest(model, steps),
            _ => null,
        };

    private static JsonTree? Deepest(JsonTree root, IReadOnlyList<string> steps)
    {
        var (node, place) = (root, (JsonTree?)null);
        foreach (var step in steps)
        {
            if (Step(node, step) is not { } next)
            {
                break;
            }

            (node, place) = (next, next);
        }

        return place;
    }

    private static JsonTree? Step(JsonTree node, string step) =>
        step switch
        {
            "values" => node["enum"],
            "required" when node["required"] is null => node["shape"],
            "length" or "range" => node["min"] ?? node["max"],
            "jsonName" or "xmlName" => node["locationName"],
            "target" => node["shape"],
            "httpError" => node["error"]?["httpStatusCode"],
            _ => node[step] ?? Item(node, step),
        };

    private static JsonTree? Item(JsonTree node, string step) =>
        node.Items.Find(item => item.Text == step || item["shape"]?.Text == step);
}
