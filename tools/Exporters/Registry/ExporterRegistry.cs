using LightsailContract.Exporters.Botocore;
using LightsailContract.Exporters.Schemas;
using LightsailContract.Exporters.Smithy;

namespace LightsailContract.Exporters;

/// <summary>Every exporter.</summary>
public static class ExporterRegistry
{
    /// <summary>The exporters, by name.</summary>
    public static IReadOnlyList<IExporter> All { get; } =
    [new BotocoreExporter(), new JsonSchemaExporter(), new OpenApiExporter(), new SmithyExporter()];

    /// <summary>The exporter of that name, or null.</summary>
    /// <param name="name">What <c>--to</c> calls it.</param>
    public static IExporter? Find(string name) => All.FirstOrDefault(exporter => exporter.Name == name);
}
