using LightsailContract.Model;
using LightsailContract.Reader.Findings;

namespace LightsailContract.Reader.Yaml;

/// <summary>Nodes by text keys, in document order; no key is there twice.</summary>
internal sealed record YamlMapping(EquatableArray<YamlEntry> Entries, TextRange Range) : YamlNode(Range)
{
    private const int FewEntries = 16;

    // Made when it is first of use, and again by another thread at worst; it is not a part of the value.
    private Dictionary<string, YamlEntry>? _index;

    public override string Kind => "a mapping";

    public YamlEntry? Find(string key)
    {
        if (Entries.Count > FewEntries)
        {
            _index ??= Entries.ToDictionary(entry => entry.Key.Text, StringComparer.Ordinal);
            return _index.TryGetValue(key, out var found) ? found : null;
        }

        foreach (var entry in Entries)
        {
            if (entry.Key.Text == key)
            {
                return entry;
            }
        }

        return null;
    }

    public bool Equals(YamlMapping? other) => other is not null && Range == other.Range && Entries == other.Entries;

    public override int GetHashCode() => unchecked((Range.GetHashCode() * 31) + Entries.GetHashCode());
}
