using LightsailContract.Model;
using LightsailContract.Reader.Parsing;

namespace LightsailContract.Reader.Linking;

/// <summary>Puts the sections of several files together.</summary>
internal sealed class FileMerge(IReadOnlyList<ParsedFile> files, FindingList findings)
{
    public IReadOnlyList<ParsedFile> Files => files;

    /// <summary>What all files declare, file after file.</summary>
    public IReadOnlyList<T> All<T>(Func<Declarations, EquatableArray<T>> select) =>
        [.. files.SelectMany(file => select(file.Declarations))];

    /// <summary>The same where each key may be declared once; the first counts, any other is reported.</summary>
    public IReadOnlyList<T> Unique<T>(
        string section,
        string kind,
        Func<Declarations, EquatableArray<T>> select,
        Func<T, string> key
    )
    {
        var first = new Dictionary<string, LocationMap>(StringComparer.Ordinal);
        var merged = new List<T>();
        foreach (var file in files)
        {
            var locations = new LocationMap([file]);
            foreach (var item in select(file.Declarations))
            {
                var name = key(item);
                if (first.TryGetValue(name, out var earlier))
                {
                    var at = locations.Find(section, name)!;
                    findings.Report(ReaderRules.DefinedTwice, at, kind, Quote.Of(name), earlier.Find(section, name));
                    continue;
                }

                first.Add(name, locations);
                merged.Add(item);
            }
        }

        return merged;
    }
}
