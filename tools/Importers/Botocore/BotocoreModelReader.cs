using System.Text.Json;
using LightsailContract.Importers.Json;
using LightsailContract.Model;

namespace LightsailContract.Importers.Botocore;

/// <summary>Reads botocore's form of a service's model (<c>service-2.json</c>), and of its protocol test suites.</summary>
/// <remarks>Facts come over, sentences do not: what is imported has no documentation. Plain shapes that only rename a
/// simple type become Smithy's prelude shapes.</remarks>
public static class BotocoreModelReader
{
    /// <summary>Reads a model.</summary>
    /// <param name="json">The model: at most 32 MiB of UTF-8, nested at most 64 deep.</param>
    /// <param name="file">What findings call it.</param>
    /// <param name="paginators">The text of the <c>paginators-1.json</c> beside it, or null.</param>
    /// <returns>The contract, or findings that say what is wrong and where; the input never causes an exception.</returns>
    public static ImportResult Read(string json, string file, string? paginators = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(file);
        var findings = new ImportFindings();
        var model = JsonTreeReader.Read(json, file, findings);
        var paging = paginators is null ? null : JsonTreeReader.Read(paginators, file, findings);
        var contract = model is null ? null : Read(model, paging, findings);
        return new ImportResult(findings.HasErrors ? null : contract, findings.ToArray());
    }

    /// <summary>Reads the model inside one suite of protocol tests: its metadata and shapes, and each case's operation.</summary>
    /// <param name="suite">The suite: an object with <c>metadata</c>, <c>shapes</c> and <c>cases</c>.</param>
    /// <param name="file">What findings call it; lines count from the suite's first.</param>
    /// <returns>The contract, or findings that say what is wrong and where.</returns>
    public static ImportResult Read(JsonElement suite, string file) => Read(suite.GetRawText(), file);

    /// <summary>Reads a model whose JSON was read; each value that comes into the contract is then noted as carried.</summary>
    internal static Contract? Read(JsonTree model, JsonTree? paging, ImportFindings findings)
    {
        var fields = new JsonFields(findings);
        if (!fields.Expect(model, "the model", JsonValueKind.Object, "an object"))
        {
            return null;
        }

        var settings = new BotocoreSettings(fields, findings).Read(model, out var service);
        var shapes = new BotocoreShapes(
            fields,
            findings,
            settings?.Protocol ?? Protocol.AwsJson11,
            settings?.QueryCompatible ?? false
        ).Read(model);
        var operations = new BotocoreOperations(fields, findings, shapes).Read(model, paging);
        return settings is null
            ? null
            : new Contract(
                service,
                settings,
                shapes.Declared.OrderBy(shape => shape.Name, StringComparer.Ordinal).ToEquatableArray(),
                operations,
                CommonErrors: [],
                Sources: [],
                Citations: [],
                Secrets: [],
                Resources: [],
                Invariants: [],
                Scenarios: [],
                Disagreements: []
            );
    }
}
