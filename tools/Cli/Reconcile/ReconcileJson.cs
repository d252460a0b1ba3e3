using System.Text.Json;
using System.Text.Json.Serialization;
using LightsailContract.Importers.Reconciling;
using LightsailContract.Model;

namespace LightsailContract.Cli;

/// <summary>Reconciliations as JSON, for other programs.</summary>
internal static class ReconcileJson
{
    public static string Serialize(IEnumerable<Reconciliation> reconciliations)
    {
        var services = reconciliations.Select(it => new ReconciledService(
            it.Service,
            [.. it.Inputs.Select(Input)],
            [.. it.Stale.Select(stale => new StaleRow(stale.Disagreement.About, Place(stale.Location)!))]
        ));
        return JsonSerializer.Serialize(
                new ReconcileDocument([.. services]),
                ReconcileJsonContext.Default.ReconcileDocument
            ) + "\n";
    }

    private static ReconciledInput Input(InputComparison input) =>
        new(
            input.Kind,
            [.. input.Paths],
            input.OtherOperations,
            [
                .. input.Facts.Select(fact => new FactRow(
                    fact.About,
                    fact.Aspect,
                    JsonNamingPolicy.CamelCase.ConvertName($"{fact.Verdict}"),
                    fact.Detail,
                    Place(fact.InContract),
                    Place(fact.InInput),
                    fact.Disagreement?.Statement
                )),
            ]
        );

    private static PlaceRow? Place(SourceLocation? location) =>
        location is null ? null : new PlaceRow(location.File, location.Line, location.Column);
}

/// <summary>The document.</summary>
internal sealed record ReconcileDocument(IReadOnlyList<ReconciledService> Services);

/// <summary>One service.</summary>
internal sealed record ReconciledService(
    string Service,
    IReadOnlyList<ReconciledInput> Inputs,
    IReadOnlyList<StaleRow> StaleDisagreements
);

/// <summary>One input.</summary>
internal sealed record ReconciledInput(
    string Kind,
    IReadOnlyList<string> Paths,
    int OtherOperations,
    IReadOnlyList<FactRow> Facts
);

/// <summary>One fact: <c>agrees</c>, <c>missingInInput</c>, <c>missingInContract</c> or <c>contradicts</c>.</summary>
internal sealed record FactRow(
    string About,
    string Aspect,
    string Verdict,
    string Detail,
    PlaceRow? Contract,
    PlaceRow? Input,
    string? Disagreement
);

/// <summary>A disagreement of the contract that no input shows.</summary>
internal sealed record StaleRow(string About, PlaceRow Contract);

/// <summary>A place in a file.</summary>
internal sealed record PlaceRow(string File, int Line, int Column);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n"
)]
[JsonSerializable(typeof(ReconcileDocument))]
internal sealed partial class ReconcileJsonContext : JsonSerializerContext;
