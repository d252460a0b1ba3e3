using LightsailContract.Model;
using LightsailContract.Reader.Parsing;
using LightsailContract.Reader.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace LightsailContract.Lint.Fixes;

/// <summary>Finds the text of an entry of a mapping, so that it can be removed and the rest stays as it is.</summary>
internal static class EntryRemoval
{
    /// <summary>The part to remove.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="steps">The path of the entry.</param>
    /// <param name="finding">The finding that is gone then.</param>
    /// <returns>The removal; null if the entry is in another file or its text cannot be separated.</returns>
    public static Removal? Find(ParsedFile file, string text, EquatableArray<string> steps, Finding finding)
    {
        if (file.Root is null || FindKey(file.Root, steps) is not { } key)
        {
            return null;
        }

        // A list below its key may have the key's indentation, and cannot be told from the next entry then.
        if (FindValue(file.Root, steps) is YamlSequence list && list.Range.Line > key.Line)
        {
            return null;
        }

        var lines = new TextLines(text);
        var before = lines[key.Line][..(key.Column - 1)];
        var span = before.Trim(' ').IsEmpty
            ? OfBlock(lines, key.Line, key.Column - 1)
            : OfFlow(text, lines, key.Line, key.Column);
        return span is var (start, end) ? new Removal(finding, start, end) : null;
    }

    private static YamlNode? FindValue(YamlMapping root, EquatableArray<string> steps)
    {
        YamlNode? node = root;
        foreach (var step in steps)
        {
            node = (node as YamlMapping)?.Find(step)?.Value;
        }

        return node;
    }

    // An empty mapping may be a mistake, so the last entry takes the mapping with it.
    private static (int Line, int Column)? FindKey(YamlMapping root, EquatableArray<string> steps)
    {
        (int Line, int Column)? key = null;
        YamlNode node = root;
        foreach (var step in steps)
        {
            if ((node as YamlMapping)?.Find(step) is not { } entry)
            {
                return null;
            }

            key =
                key is not null && ((YamlMapping)node).Entries.Count == 1
                    ? key
                    : (entry.Key.Range.Line, entry.Key.Range.Column);
            node = entry.Value;
        }

        return key;
    }

    private static (int Start, int End) OfBlock(TextLines lines, int line, int indentation)
    {
        var last = line;
        for (var next = line + 1; next <= lines.Count; next++)
        {
            var content = lines[next].TrimStart(' ');
            if (content.IsEmpty)
            {
                continue;
            }

            if (lines[next].Length - content.Length <= indentation)
            {
                break;
            }

            last = next;
        }

        return (lines.Offset(line), lines.Offset(last + 1));
    }

    private static (int Start, int End)? OfFlow(string text, TextLines lines, int line, int column)
    {
        Token? comma = null;
        var depth = 0;
        var isInside = false;
        foreach (var token in Tokens(text))
        {
            var isAtKey = token is not Key && token.Start.Line == line && token.Start.Column == column;
            isInside |= isAtKey;
            switch (token)
            {
                case FlowEntry when isInside && depth == 0:
                    var end = lines.Offset(token.End.Line, token.End.Column);
                    return (lines.Offset(line, column), SkipBlanks(text, end));
                case FlowMappingEnd when isInside && depth == 0:
                    // The last entry takes the comma before it; the blank before the bracket stays.
                    var bracket = lines.Offset(token.Start.Line, token.Start.Column);
                    return comma is null
                        ? null
                        : (
                            lines.Offset(comma.Start.Line, comma.Start.Column),
                            text.AsSpan()[..bracket].TrimEnd(' ').Length
                        );
                case FlowMappingStart or FlowSequenceStart when isInside:
                    depth++;
                    break;
                case FlowMappingEnd or FlowSequenceEnd when isInside:
                    depth--;
                    break;
                case FlowEntry when !isInside:
                    comma = token;
                    break;
            }
        }

        return null;
    }

    private static int SkipBlanks(string text, int offset)
    {
        while (offset < text.Length && text[offset] == ' ')
        {
            offset++;
        }

        return offset;
    }

    private static IEnumerable<Token> Tokens(string text)
    {
        var scanner = new Scanner(new StringReader(text));
        while (scanner.MoveNext())
        {
            yield return scanner.Current!;
        }
    }
}
