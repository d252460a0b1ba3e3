using System.Text.Json.Nodes;
using LightsailContract.Exporters.Writing;
using LightsailContract.Model;

namespace LightsailContract.Exporters.Smithy;

/// <summary>Writes the JSON AST of Smithy 2.0. What an import needs to get an equal contract, and Smithy has no word for, is
/// in the metadata.</summary>
public sealed class SmithyExporter : IExporter
{
    /// <inheritdoc />
    public string Name => "smithy";

    /// <inheritdoc />
    public ExportResult Export(Contract contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        var names = new SmithyNames(contract);
        var shapes = new JsonObject { [names.Service] = SmithyService.Write(contract, names) };
        foreach (var operation in contract.Operations)
        {
            shapes[names.Operation(operation.Name)] = SmithyOperation.Write(operation, names);
        }

        var writer = new SmithyShapes(contract, names);
        foreach (var shape in contract.Shapes)
        {
            shapes[names.Shape(shape.Name)] = writer.Write(shape);
        }

        var losses = new LossList("Smithy");
        losses.AddRules(contract);
        var model = new JsonObject
        {
            ["smithy"] = "2.0",
            ["metadata"] = new JsonObject { ["contract"] = SmithyMetadata.Write(contract, names) },
            ["shapes"] = shapes,
        };
        return new ExportResult(EquatableArray.Of(new ExportedFile("model.json", Json.Write(model))), losses.ToArray());
    }
}
