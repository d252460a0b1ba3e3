namespace LightsailContract.Reader.Parsing.Values;

/// <summary>The keys that one part of the format takes, by the name that the JSON Schema gives the part.</summary>
internal sealed class KeySet(string name, params string[] keys)
{
    private readonly HashSet<string> _keys = new(keys, StringComparer.Ordinal);

    public string Name { get; } = name;

    public IReadOnlyList<string> Keys { get; } = keys;

    public bool Contains(string key) => _keys.Contains(key);

    public KeySet With(string name, params string[] more) => new(name, [.. more, .. Keys]);
}
