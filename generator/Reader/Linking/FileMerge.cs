using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Locations;
using LightsailContract.Reader.Parsing;
using LightsailContract.Reader.Parsing.Declared;

namespace LightsailContract.Reader.Linking;

/// <summary>Puts the sections of several files together.</summary>
internal sealed class FileMerge(IReadOnlyList<ParsedFile> files, FindingList findings)
{
    public IReadOnlyList<ParsedFile> Files => files;

    /// <summary>What all files declare, file after file.</summary>
    public IReadOnlyList<T> All<T>(Func<Declarations, EquatableArray<T>> select) =>
        [.. files.SelectMany(file => select(file.Declarations))];

    /// <summary>The same if each key may be declared only once; the first counts, any other is reported.</summary>
    /// <param name="section">The section's key.</param>
    /// <param name="kind">What messages call one of it.</param>
    /// <param name="select">The section of a file.</param>
    /// <param name="key">The key of one of it.</param>
    /// <param name="keyName">If the section is a list: the key that has the name of an entry.</param>
    public IReadOnlyList<T> Unique<T>(
        string section,
        string kind,
        Func<Declarations, EquatableArray<T>> select,
        Func<T, string> key,
        string? keyName = null
    )
    {
        var first = new Dictionary<string, (LocationMap Locations, int Index)>(StringComparer.Ordinal);
        var merged = new List<T>();
        foreach (var file in files)
        {
            var locations = new LocationMap([file]);
            var index = 0;
            foreach (var item in select(file.Declarations))
            {
                var name = key(item);
                if (!first.TryGetValue(name, out var earlier))
                {
                    first.Add(name, (locations, index));
                    merged.Add(item);
                }
                else if (!findings.IsFull)
                {
                    var at = locations.Find(Path(name, index))!;
                    var before = earlier.Locations.Find(Path(name, earlier.Index));
                    findings.Report(ReaderRules.DefinedTwice, at, kind, Quote.Escape(name), before);
                }

                index++;
            }
        }

        return merged;

        string[] Path(string name, int index) => keyName is null ? [section, name] : [section, $"#{index}", keyName];
    }
}
