using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LightsailContract.Reader.Yaml;

/// <summary>Builds the tree of one document from the parser's events; what was read before a mistake is kept.</summary>
internal sealed class YamlTreeReader
{
    private readonly YamlEvents _events;
    private readonly FindingSink _sink;
    private int _depth;
    private int _nodes;

    private YamlTreeReader(YamlEvents events, FindingSink sink) => (_events, _sink) = (events, sink);

    /// <summary>The root node, or null if there is none, and whether all of it was read.</summary>
    public static (YamlNode? Root, bool Complete) Read(string text, FindingSink sink)
    {
        var events = new YamlEvents(text, sink);
        var root = new YamlTreeReader(events, sink).ReadStream();
        return (root, !events.Failed);
    }

    private YamlNode? ReadStream()
    {
        YamlNode? root = null;
        var documents = 0;
        while (_events.Next() is { } current)
        {
            switch (current)
            {
                case DocumentStart when ++documents > 1:
                    _sink.Report(ReaderRules.SeveralDocuments, _events.RangeOf(current));
                    return root;
                case DocumentStart or DocumentEnd or StreamStart or StreamEnd:
                    break;
                default:
                    root = ReadNode(current);
                    break;
            }
        }

        return root;
    }

    private YamlNode? ReadNode(ParsingEvent start)
    {
        var range = _events.RangeOf(start);
        if (++_nodes > YamlLimits.Nodes)
        {
            _events.Fail(ReaderRules.TooManyNodes, range, YamlLimits.Nodes);
            return null;
        }

        CheckProperties(start, range);
        return start switch
        {
            Scalar scalar => new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, range),
            SequenceStart => Nested(range, ReadSequence),
            MappingStart => Nested(range, ReadMapping),
            AnchorAlias alias => RefuseAlias(alias, range),
            _ => null,
        };
    }

    private YamlNode? Nested(TextRange range, Func<TextRange, YamlNode> read)
    {
        if (_depth == YamlLimits.Depth)
        {
            _events.Fail(ReaderRules.NestingTooDeep, range, YamlLimits.Depth);
            return null;
        }

        _depth++;
        var node = read(range);
        _depth--;
        return node;
    }

    private YamlSequence ReadSequence(TextRange range)
    {
        var items = new List<YamlNode>();
        while (_events.Next() is { } current and not SequenceEnd)
        {
            if (ReadNode(current) is { } item)
            {
                items.Add(item);
            }
        }

        return new YamlSequence(items.ToEquatableArray(), YamlEvents.Visible(range, items.FirstOrDefault()));
    }

    private YamlMapping ReadMapping(TextRange range)
    {
        var entries = new List<YamlEntry>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (_events.Next() is { } current and not MappingEnd)
        {
            var key = ReadNode(current);
            var value = _events.Next() is { } next ? ReadNode(next) : null;
            if (key is not null && value is not null && AsKey(key, seen) is { } name)
            {
                entries.Add(new YamlEntry(name, value));
            }
        }

        return new YamlMapping(entries.ToEquatableArray(), YamlEvents.Visible(range, entries.FirstOrDefault()?.Key));
    }

    private YamlScalar? AsKey(YamlNode key, Dictionary<string, int> seen)
    {
        if (key is not YamlScalar scalar)
        {
            _sink.Report(ReaderRules.KeyNotText, key.Range, key.Kind);
            return null;
        }

        if (scalar is { Plain: true, Text: "<<" })
        {
            _sink.Report(ReaderRules.MergeKey, key.Range);
            return null;
        }

        if (seen.TryGetValue(scalar.Text, out var line))
        {
            _sink.Report(ReaderRules.DuplicateKey, key.Range, Quote.Escape(scalar.Text), line);
            return null;
        }

        seen.Add(scalar.Text, key.Range.Line);
        return scalar;
    }

    private void CheckProperties(ParsingEvent start, TextRange range)
    {
        if (start is not NodeEvent node)
        {
            return;
        }

        if (!node.Anchor.IsEmpty)
        {
            _sink.Report(ReaderRules.Anchor, range, Quote.Escape(node.Anchor.Value));
        }

        if (!node.Tag.IsEmpty)
        {
            _sink.Report(ReaderRules.Tag, range, Quote.Escape(node.Tag.Value));
        }
    }

    private YamlScalar RefuseAlias(AnchorAlias alias, TextRange range)
    {
        _sink.Report(ReaderRules.Alias, range, Quote.Escape(alias.Value.Value));
        return new YamlScalar("", Plain: true, range);
    }
}
