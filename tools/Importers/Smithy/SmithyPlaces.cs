using LightsailContract.Importers.Json;
using LightsailContract.Model;

namespace LightsailContract.Importers.Smithy;

/// <summary>Finds the part of a model that a part of its contract was read from.</summary>
internal sealed class SmithyPlaces(SmithyModel model)
{
    private readonly Dictionary<string, JsonTree> _shapes = ByName(
        model,
        type => type is not ("operation" or "service")
    );
    private readonly Dictionary<string, JsonTree> _operations = ByName(model, type => type == "operation");
    private readonly JsonTree? _service = model.OfType("service").Select(service => service.Json).FirstOrDefault();

    /// <summary>The place of the part, else of the nearest part around it, else null.</summary>
    public SourceLocation? Find(IReadOnlyList<string> steps) => Node(steps)?.Location;

    /// <summary>The value that the part was read from, else the nearest value around it, else null.</summary>
    public JsonTree? Node(IReadOnlyList<string> steps) =>
        steps.ToArray() switch
        {
            ["service" or "settings", "apiVersion", ..] => _service?["version"] ?? _service,
            ["service" or "settings", ..] => _service,
            ["shapes", var name, .. var rest] when _shapes.TryGetValue(name, out var shape) => Deepest(shape, rest),
            ["operations", var name, .. var rest] when _operations.TryGetValue(name, out var operation) => Deepest(
                operation,
                rest
            ),
            _ => null,
        };

    private static Dictionary<string, JsonTree> ByName(SmithyModel model, Func<string?, bool> isWanted) =>
        model
            .Shapes.Where(shape => isWanted(shape.Value["type"]?.Text))
            .DistinctBy(shape => model.Name(shape.Key))
            .ToDictionary(shape => model.Name(shape.Key), shape => shape.Value, StringComparer.Ordinal);

    private static JsonTree Deepest(JsonTree node, IEnumerable<string> steps)
    {
        foreach (var step in steps)
        {
            if (Step(node, step) is not { } next)
            {
                break;
            }

            node = next;
        }

        return node;
    }

    private static JsonTree? Step(JsonTree node, string step) =>
        step switch
        {
            "values" => node["members"] ?? node["traits"]?["smithy.api#enum"],
            _ => node[step]
                ?? node["traits"]?[SmithyTraits.Id(step)]
                ?? node.Properties.Values.FirstOrDefault(member =>
                    member["traits"]?[SmithyTraits.Id("enumValue")]?.Text == step
                )
                ?? node.Items.Find(item =>
                    item["value"]?.Text == step || SmithyNames.Local(item["target"]?.Text ?? "") == step
                ),
        };
}
