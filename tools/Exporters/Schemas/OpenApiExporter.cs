using System.Text.Json.Nodes;
using LightsailContract.Exporters.Writing;
using LightsailContract.Model;

namespace LightsailContract.Exporters.Schemas;

/// <summary>Writes OpenAPI 3.1. All operations are sent to one address, so a fragment makes their paths different.</summary>
public sealed class OpenApiExporter : IExporter
{
    /// <inheritdoc />
    public string Name => "openapi";

    /// <inheritdoc />
    public ExportResult Export(Contract contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        var losses = new LossList("OpenAPI");
        losses.AddRules(contract);
        InterfaceLosses.Add(contract, losses);
        var schemas = new SchemaWriter(contract, "#/components/schemas/", losses);
        var operations = new OpenApiOperation(contract, schemas);
        var paths = new JsonObject();
        foreach (var operation in contract.Operations)
        {
            paths[$"/#{operation.Name}"] = new JsonObject { ["post"] = operations.Write(operation) };
        }

        var document = new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = contract.Settings.Title ?? contract.Service,
                ["version"] = contract.Settings.ApiVersion,
            },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas.All() },
        };
        return new ExportResult(
            EquatableArray.Of(new ExportedFile("openapi.json", Json.Write(document))),
            losses.ToArray()
        );
    }
}
