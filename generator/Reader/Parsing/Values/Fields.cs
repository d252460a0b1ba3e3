using System.Diagnostics.CodeAnalysis;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader.Parsing.Values;

/// <summary>The keys of one mapping, each known to the format.</summary>
internal sealed class Fields
{
    private readonly YamlMapping _mapping;

    private Fields(YamlMapping mapping, TextRange range, Subject subject, FindingSink sink)
    {
        _mapping = mapping;
        (Range, Subject, Sink) = (range, subject, sink);
    }

    public TextRange Range { get; }

    public Subject Subject { get; }

    public FindingSink Sink { get; }

    /// <summary>Opens a mapping; what is not a mapping, and each key that the format does not have, is reported.</summary>
    public static Fields? Open(YamlNode node, TextRange range, Subject subject, KeySet keys, FindingSink sink)
    {
        if (node is not YamlMapping mapping)
        {
            sink.Report(ReaderRules.WrongKind, node.Range, subject, "a mapping", node.Kind);
            return null;
        }

        foreach (var entry in mapping.Entries)
        {
            var key = entry.Key.Text;
            if (!keys.Contains(key))
            {
                var suggestion = Suggestion.For(key, keys.Keys);
                sink.Report(ReaderRules.UnknownKey, entry.Key.Range, subject, Quote.Escape(key), suggestion);
            }
        }

        return new Fields(mapping, range, subject, sink);
    }

    public bool Has(string key) => _mapping.Find(key) is not null;

    /// <summary>The value under a key, or null.</summary>
    public Value? Find(string key) =>
        _mapping.Find(key) is { } entry ? new Value(entry.Value, entry.Range, Subject.Key(key), Sink) : null;

    /// <summary>The value under a key; its absence is reported.</summary>
    public bool TryRequire(string key, [NotNullWhen(true)] out Value? value)
    {
        value = Find(key);
        if (value is null)
        {
            Sink.Report(ReaderRules.MissingKey, Range, Subject, key);
        }

        return value is not null;
    }

    public Value? Require(string key) => TryRequire(key, out var value) ? value : null;
}
