using LightsailContract.Importers.Json;
using LightsailContract.Model;

namespace LightsailContract.Importers.Smithy;

/// <summary>Reads Smithy models in the form of their JSON AST, versions 1.0 and 2.0.</summary>
/// <remarks>The sentences of a published model are not taken over. An export of a contract has the contract's own sentences,
/// and metadata for what Smithy has no word for; both come back.</remarks>
public static class SmithyModelReader
{
    /// <summary>Reads a model.</summary>
    /// <param name="json">The model: at most 32 MiB of UTF-8, nested at most 64 deep.</param>
    /// <param name="file">What findings call it.</param>
    /// <returns>The contract, or findings that say what is wrong and where; the input never causes an exception.</returns>
    public static ImportResult Read(string json, string file)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(file);
        var findings = new ImportFindings();
        var contract = JsonTreeReader.Read(json, file, findings) is { } tree ? Read([tree], findings) : null;
        return new ImportResult(findings.HasErrors ? null : contract, findings.ToArray());
    }

    /// <summary>Reads the files of one service; each value that comes into the contract is then noted as carried.</summary>
    internal static Contract? Read(IReadOnlyList<JsonTree> files, ImportFindings findings)
    {
        var fields = new JsonFields(findings);
        var model = new SmithyModel(files, fields, findings);
        var services = model.OfType("service").ToList();
        if (services is not [var (id, json)])
        {
            if (!findings.HasErrors)
            {
                var found = services.Count == 0 ? "none" : $"{services.Count}";
                findings.Add(ImportRules.UnexpectedForm, files[0].Location, "one shape of type service", found);
            }

            return null;
        }

        json["type"]!.Carry();
        var service = new SmithyService(model, fields, findings);
        var settings = service.Read(id, json);
        var isXml = settings is not null && ProtocolFacts.For(settings.Protocol).HasXmlNames;
        var shapes = new SmithyShapes(model, fields, findings, isXml);
        var declared = shapes.Read();
        var operations = new SmithyOperations(model, shapes, fields, findings).Read(json);
        foreach (var reference in json["operations"]?.Items ?? [])
        {
            reference["target"]?.Carry();
        }

        return settings is null
            ? null
            : new Contract(
                service.Name,
                settings,
                declared,
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
