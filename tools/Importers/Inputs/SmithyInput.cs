using LightsailContract.Importers.Json;
using LightsailContract.Importers.Losses;
using LightsailContract.Importers.Smithy;
using LightsailContract.Model;

namespace LightsailContract.Importers.Inputs;

/// <summary>Reads Smithy's JSON AST; all files together are one service.</summary>
internal static class SmithyInput
{
    public static List<SourceService> Read(IEnumerable<string> paths, ImportFindings findings)
    {
        var files = new List<JsonTree>();
        foreach (var path in paths)
        {
            if (
                SourceFile.Read(path, JsonTreeReader.MaxBytes, findings) is { } file
                && JsonTreeReader.Read(file.Text, file.Path, findings) is { } tree
            )
            {
                files.Add(tree);
            }
        }

        if (files.Count == 0 || findings.HasErrors || SmithyModelReader.Read(files, findings) is not { } read)
        {
            return [];
        }

        var model = new SmithyModel(files, new JsonFields(findings), findings);
        var places = new SmithyPlaces(model);
        var contract = new ContractFit(read, places.Node).Fit();
        return
        [
            new SourceService("smithy", contract, new Places(places))
            {
                LossesOf = kept => LossReport.Merge(files.Select(file => SmithyLosses.Of(file, model, contract, kept))),
            },
        ];
    }

    private sealed class Places(SmithyPlaces places) : SourcePlaces
    {
        public override SourceLocation? Find(params string[] steps) => places.Find(steps);
    }
}
