using LightsailContract.Importers.Botocore;
using LightsailContract.Importers.Json;
using LightsailContract.Importers.Losses;
using LightsailContract.Model;

namespace LightsailContract.Importers.Inputs;

/// <summary>Reads botocore's folders and files.</summary>
internal static class BotocoreInput
{
    public static List<SourceService> Read(IReadOnlyList<string> paths, ImportFindings findings)
    {
        var files = new List<BotocoreDocument>();
        foreach (var path in paths)
        {
            if (
                SourceFile.Read(path, JsonTreeReader.MaxBytes, findings) is { } file
                && JsonTreeReader.Read(file.Text, file.Path, findings) is { } tree
            )
            {
                files.Add(new BotocoreDocument(path, BotocoreFiles.Of(file.Name), tree));
            }
        }

        return findings.HasErrors
            ? []
            : [.. Groups(files).Select(group => Service(group, findings)).OfType<SourceService>()];
    }

    /// <summary>The files of each service: all, if there is one model; else those beside each model.</summary>
    private static IEnumerable<List<BotocoreDocument>> Groups(List<BotocoreDocument> files) =>
        files.Count(file => file.IsModel) <= 1
            ? [files]
            : files
                .GroupBy(file => (Path.GetDirectoryName(file.Path), file.What.Prefix))
                .Select(group => group.ToList());

    private static SourceService? Service(List<BotocoreDocument> files, ImportFindings findings)
    {
        if (files.Find(file => file.IsModel)?.Tree is not { } model)
        {
            var place = new SourceLocation(files.Count == 0 ? "input" : files[0].Path, 1, 1, 1, 1);
            findings.Add(ImportRules.NothingToRead, place, "service-2.json");
            return null;
        }

        var paging = files.Find(file => file.What is { Role: "paginators", IsExtras: false })?.Tree;
        Merge(model, "service");
        Merge(paging, "paginators");
        if (BotocoreModelReader.Read(model, paging, findings) is not { } read)
        {
            return null;
        }

        var places = new BotocorePlaces(model, paging);
        var contract = new ContractFit(read, places.Node).Fit();
        return new SourceService("botocore", contract, new Places(places))
        {
            StatesPaging = paging is not null,
            LossesOf = kept =>
                LossReport.Merge(
                    files
                        .Where(file => !file.What.IsExtras)
                        .Select(file => BotocoreLosses.Of(file.Tree, file.What.Role, contract, kept))
                ),
        };

        void Merge(JsonTree? into, string role)
        {
            foreach (var extras in files.Where(file => file.What.IsExtras && file.What.Role == role))
            {
                if (into is not null && extras.Tree["merge"] is { } merge)
                {
                    BotocoreFiles.Merge(into, merge);
                }
            }
        }
    }

    private sealed record BotocoreDocument(string Path, BotocoreFiles What, JsonTree Tree)
    {
        public bool IsModel => What is { Role: "service", IsExtras: false };
    }

    private sealed class Places(BotocorePlaces places) : SourcePlaces
    {
        public override SourceLocation? Find(params string[] steps) => places.Find(steps);
    }
}
