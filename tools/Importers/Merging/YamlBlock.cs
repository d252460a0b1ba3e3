using System.Text.RegularExpressions;

namespace LightsailContract.Importers.Merging;

/// <summary>The lines of a mapping in a file, one entry after another, with the comments between them.</summary>
internal sealed partial class YamlBlock
{
    private YamlBlock(List<YamlBlockEntry> entries, List<string> end) => (Entries, End) = (entries, end);

    public IReadOnlyList<YamlBlockEntry> Entries { get; }

    /// <summary>Comments and blank lines after the last entry.</summary>
    public IReadOnlyList<string> End { get; }

    /// <summary>Splits lines into entries; null if they are no mapping that has each key on a line of its own.</summary>
    public static YamlBlock? Of(IReadOnlyList<string> lines)
    {
        var first = lines.FirstOrDefault(line => !IsBetween(line));
        if (first is null || !Key().IsMatch(first))
        {
            return null;
        }

        var (indent, entries, before) = (Indent(first), new List<YamlBlockEntry>(), new List<string>());
        foreach (var line in lines)
        {
            if (IsBetween(line))
            {
                before.Add(line);
            }
            else if (Indent(line) == indent && Key().Match(line) is { Success: true } key)
            {
                entries.Add(new YamlBlockEntry(Unquote(key), [.. before], [line]));
                before.Clear();
            }
            else if (entries.Count == 0 || Indent(line) < indent)
            {
                return null;
            }
            else
            {
                // What stands deeper belongs to the entry, with the comments and blank lines before it.
                entries[^1].Lines.AddRange(before.Append(line));
                before.Clear();
            }
        }

        return new YamlBlock(entries, before);
    }

    private static bool IsBetween(string line) => line.AsSpan().Trim() is var text && (text.IsEmpty || text[0] == '#');

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    private static string Unquote(Match key) => YamlBlockKey.Unquote(key.Groups[1].Value);

    [GeneratedRegex(
        """^ *('(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|[^\s#'"\[\]{}&*!|>%@`,-](?:[^:#]|:(?=\S)|(?<=\S)#)*?) *:(?: |$)"""
    )]
    private static partial Regex Key();
}

/// <summary>One entry: its key, the comments and blank lines before it, and its own lines.</summary>
internal sealed record YamlBlockEntry(string Key, IReadOnlyList<string> Before, List<string> Lines)
{
    /// <summary>Whether the value begins on the line after the key.</summary>
    public bool IsBlock => Lines.Count > 1 && Lines[0].Split(" #", 2)[0].TrimEnd().EndsWith(':');
}
