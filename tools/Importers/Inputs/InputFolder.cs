using LightsailContract.Model;

namespace LightsailContract.Importers.Inputs;

/// <summary>Replaces folders by the files of the kind that are in them.</summary>
internal static class InputFolder
{
    private static readonly string[] Pages = [".txt", ".html", ".htm", ".md", ".rst", ".Rd"];

    public static List<string> Expand(SourceInput input, ImportFindings findings)
    {
        var files = new List<string>();
        foreach (var path in input.Paths.Distinct(StringComparer.Ordinal))
        {
            if (!Directory.Exists(path))
            {
                files.Add(path);
                continue;
            }

            try
            {
                var found = Files(input.Kind, path);
                if (found.Count == 0)
                {
                    var place = new SourceLocation(path, 1, 1, 1, 1);
                    findings.Add(ImportRules.NothingToRead, place, Expected(input.Kind));
                }

                files.AddRange(found);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                findings.Add(ImportRules.Unreadable, new SourceLocation(path, 1, 1, 1, 1), e.Message);
            }
        }

        return files;
    }

    private static List<string> Files(string kind, string folder) =>
        kind switch
        {
            "botocore" => Botocore(folder),
            "smithy" => In(folder, file => file.EndsWith(".json", StringComparison.Ordinal)),
            "contract" => In(folder, file => file.EndsWith(".yaml", StringComparison.Ordinal)),
            _ => In(folder, file => Pages.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)),
        };

    /// <summary>A service's folder has a folder for each version; botocore uses the newest.</summary>
    private static List<string> Botocore(string folder)
    {
        var here = In(folder, file => file.Contains(".json", StringComparison.Ordinal));
        return here.Exists(file => Path.GetFileName(file).StartsWith("service-2.json", StringComparison.Ordinal)) ? here
            : Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).LastOrDefault() is { } newest
                ? In(newest, file => file.Contains(".json", StringComparison.Ordinal))
            : here;
    }

    private static List<string> In(string folder, Func<string, bool> isWanted) =>
        [.. Directory.EnumerateFiles(folder).Where(isWanted).Order(StringComparer.Ordinal)];

    private static string Expected(string kind) =>
        kind switch
        {
            "botocore" => "service-2.json, nor a folder with one",
            "smithy" => "*.json",
            "contract" => "*.yaml",
            _ => string.Join(", ", Pages.Select(ending => "*" + ending)),
        };
}
