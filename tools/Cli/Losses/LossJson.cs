using System.Text.Json;
using System.Text.Json.Serialization;
using LightsailContract.Importers.Losses;

namespace LightsailContract.Cli;

/// <summary>A loss report as JSON, for other programs.</summary>
internal static class LossJson
{
    public static string Serialize(string service, LossReport losses)
    {
        var kinds = LossKinds
            .Of(losses)
            .Select(each => new LossKindRow(each.Kind.Name, each.Kind.Why, each.Places.Count));
        var rows = losses.Losses.Select(loss => new LossRow(
            loss.Kind?.Name,
            loss.Path,
            loss.Location.File,
            loss.Location.Line,
            loss.Location.Column
        ));
        var document = new LossDocument(
            service,
            losses.Facts,
            losses.Carried,
            losses.Unexplained.Count(),
            [.. kinds],
            [.. rows]
        );
        return JsonSerializer.Serialize(document, LossJsonContext.Default.LossDocument) + "\n";
    }
}

/// <summary>The document.</summary>
internal sealed record LossDocument(
    string Service,
    int Facts,
    int Carried,
    int Unexplained,
    IReadOnlyList<LossKindRow> Kinds,
    IReadOnlyList<LossRow> Losses
);

/// <summary>A kind of loss.</summary>
internal sealed record LossKindRow(string Kind, string Why, int Count);

/// <summary>A fact that is lost; its kind is null if nothing explains it.</summary>
internal sealed record LossRow(string? Kind, string Path, string File, int Line, int Column);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n"
)]
[JsonSerializable(typeof(LossDocument))]
internal sealed partial class LossJsonContext : JsonSerializerContext;
