using LightsailContract.Importers.Yaml;

namespace LightsailContract.Importers.Merging;

/// <summary>Brings the text of a file up to date: entries whose facts are the same keep their text.</summary>
internal static class YamlMerge
{
    /// <summary>The lines, up to date.</summary>
    /// <param name="lines">The lines of a mapping, as they are.</param>
    /// <param name="before">The form of what the lines say.</param>
    /// <param name="after">The form of what they shall say.</param>
    /// <param name="indent">How deep a new entry stands.</param>
    /// <returns>The lines; null if they are no mapping that has each key on a line of its own.</returns>
    public static List<string>? Merge(
        IReadOnlyList<string> lines,
        YamlMappingOut before,
        YamlMappingOut after,
        int indent
    )
    {
        if (YamlBlock.Of(lines) is not { } block)
        {
            return null;
        }

        indent = block.Entries[0].Lines[0].Length - block.Entries[0].Lines[0].TrimStart(' ').Length;
        var (was, will) = (ByKey(before), ByKey(after));
        var merged = new List<string>();
        var gap = false;
        foreach (var entry in block.Entries)
        {
            if (!was.ContainsKey(entry.Key) && !will.ContainsKey(entry.Key))
            {
                Add([.. entry.Before, .. entry.Lines]);
            }
            else if (!will.TryGetValue(entry.Key, out var now))
            {
                merged.AddRange(Heading(entry.Before));
                // The blank lines on both sides of an entry that goes become one.
                while (merged.Count > 0 && merged[^1].Trim().Length == 0)
                {
                    merged.RemoveAt(merged.Count - 1);
                    gap = true;
                }
            }
            else
            {
                Add([.. entry.Before, .. Lines(entry, was.GetValueOrDefault(entry.Key), now, indent)]);
            }
        }

        var there = block.Entries.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, value) in after.Entries.Where(entry => !there.Contains(YamlBlockKey.Unquote(entry.Key))))
        {
            // What the text leaves out because it goes without saying still does.
            if (
                !was.TryGetValue(YamlBlockKey.Unquote(key), out var same)
                || Print(key, same, 0) != Print(key, value, 0)
            )
            {
                Add(Split(Print(key, value, indent)));
            }
        }

        merged.AddRange(block.End);
        return merged;

        void Add(List<string> lines)
        {
            if (gap && lines[0].Trim().Length > 0)
            {
                merged.Add("");
            }

            gap = false;
            merged.AddRange(lines);
        }
    }

    private static List<string> Lines(YamlBlockEntry entry, YamlOut? was, YamlOut now, int indent)
    {
        var key = YamlQuote.Text(entry.Key);
        if (was is not null && Print(key, was, 0) == Print(key, now, 0))
        {
            return entry.Lines;
        }

        return
            entry.IsBlock
            && was is YamlMappingOut before
            && now is YamlMappingOut after
            && Merge(entry.Lines[1..], before, after, indent + 2) is { } inner
            ? [entry.Lines[0], .. inner]
            : Split(Print(key, now, indent));
    }

    /// <summary>A comment directly before an entry goes with it; what a blank line separates is a heading of more than it.</summary>
    private static IEnumerable<string> Heading(IReadOnlyList<string> before)
    {
        var last = before.Count - 1;
        while (last >= 0 && before[last].Trim().Length > 0)
        {
            last--;
        }

        return before.Take(last + 1);
    }

    private static Dictionary<string, YamlOut> ByKey(YamlMappingOut form) =>
        form.Entries.ToDictionary(
            entry => YamlBlockKey.Unquote(entry.Key),
            entry => entry.Value,
            StringComparer.Ordinal
        );

    private static string Print(string key, YamlOut value, int indent) =>
        new YamlPrinter().Entry(key, value, indent).ToString();

    private static List<string> Split(string text) => [.. text.TrimEnd('\n').Split('\n')];
}
