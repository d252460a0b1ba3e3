using System.Text.Json.Nodes;
using LightsailContract.Exporters.Writing;
using LightsailContract.Model;

namespace LightsailContract.Exporters.Botocore;

/// <summary>Writes botocore's <c>service-2.json</c>, and <c>paginators-1.json</c> if an operation pages.</summary>
public sealed class BotocoreExporter : IExporter
{
    /// <inheritdoc />
    public string Name => "botocore";

    /// <inheritdoc />
    public ExportResult Export(Contract contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        var losses = new LossList("botocore");
        losses.AddRules(contract);
        losses.Add(contract.Settings.WholePatterns, "patterns: whole", "settings", "patterns");
        var (operations, shapes) = (new JsonObject(), new JsonObject());
        foreach (var operation in contract.Operations)
        {
            operations[operation.Name] = BotocoreOperation.Write(operation, contract.Settings.Protocol);
        }

        var writer = new BotocoreShapes(contract, losses);
        foreach (var shape in contract.Shapes)
        {
            shapes[shape.Name] = writer.Write(shape);
        }

        foreach (var shape in writer.Prelude)
        {
            shapes[shape.Name] = writer.Write(shape);
        }

        var model = new JsonObject
        {
            ["version"] = "2.0",
            ["metadata"] = Metadata(contract),
            ["operations"] = operations,
            ["shapes"] = shapes,
        };
        var files = new[] { new ExportedFile("service-2.json", Json.Write(model)) }.Concat(Paginators(contract));
        return new ExportResult(files.ToEquatableArray(), losses.ToArray());
    }

    private static JsonObject Metadata(Contract contract)
    {
        var settings = contract.Settings;
        var version = settings.Protocol switch
        {
            Protocol.AwsJson10 => "1.0",
            Protocol.AwsJson11 => "1.1",
            _ => null,
        };
        return new JsonObject { ["apiVersion"] = settings.ApiVersion }
            .With("endpointPrefix", settings.EndpointPrefix)
            .With("globalEndpoint", settings.GlobalEndpoint)
            .With("jsonVersion", version)
            .With("protocol", version is null ? "query" : "json")
            .With("serviceFullName", settings.Title)
            .With("serviceId", contract.Service)
            .With("signatureVersion", "v4")
            .With("signingName", settings.SigningName)
            .With("targetPrefix", settings.TargetPrefix)
            .With("xmlNamespace", settings.XmlNamespace)
            .With("awsQueryCompatible", settings.QueryCompatible ? new JsonObject() : null);
    }

    private static IEnumerable<ExportedFile> Paginators(Contract contract)
    {
        var pages = new JsonObject();
        foreach (var operation in contract.Operations.Where(operation => operation.Paginated is not null))
        {
            pages[operation.Name] = BotocoreOperation.Paginator(operation.Paginated!);
        }

        return pages.Count == 0
            ? []
            : [new ExportedFile("paginators-1.json", Json.Write(new JsonObject { ["pagination"] = pages }))];
    }
}
