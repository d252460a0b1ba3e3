using System.Text.Json.Nodes;
using LightsailContract.Exporters.Writing;
using LightsailContract.Model;

namespace LightsailContract.Exporters.Schemas;

/// <summary>Writes every shape as a definition of one JSON Schema, draft 2020-12.</summary>
public sealed class JsonSchemaExporter : IExporter
{
    /// <inheritdoc />
    public string Name => "jsonschema";

    /// <inheritdoc />
    public ExportResult Export(Contract contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        var losses = new LossList("JSON Schema");
        losses.AddRules(contract);
        InterfaceLosses.Add(contract, losses);
        foreach (var operation in contract.Operations)
        {
            losses.Add(true, "operation", "operations", operation.Name);
        }

        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = contract.Settings.Title ?? contract.Service,
            ["$defs"] = new SchemaWriter(contract, "#/$defs/", losses).All(),
        };
        return new ExportResult(
            EquatableArray.Of(new ExportedFile("schema.json", Json.Write(schema))),
            losses.ToArray()
        );
    }
}
