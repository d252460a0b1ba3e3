using LightsailContract.Model;
using LightsailContract.Reader.Findings;

namespace LightsailContract.Reader.Yaml;

/// <summary>Nodes in an order.</summary>
internal sealed record YamlSequence(EquatableArray<YamlNode> Items, TextRange Range) : YamlNode(Range)
{
    private static readonly string[] NamingKeys = ["id", "code", "value", "about"];

    // Made when it is first of use, and again by another thread at worst; it is not a part of the value.
    private Dictionary<string, YamlNode>? _index;

    public override string Kind => "a list";

    /// <summary>The first entry of that name: its text, or the value under the first naming key that it has.</summary>
    public YamlNode? Find(string name)
    {
        _index ??= Index();
        return _index.TryGetValue(name, out var item) ? item : null;
    }

    public bool Equals(YamlSequence? other) => other is not null && Range == other.Range && Items == other.Items;

    public override int GetHashCode() => unchecked((Range.GetHashCode() * 31) + Items.GetHashCode());

    private Dictionary<string, YamlNode> Index()
    {
        var index = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var item in Items)
        {
            if (NameOf(item) is { } name && !index.ContainsKey(name))
            {
                index.Add(name, item);
            }
        }

        return index;
    }

    private static string? NameOf(YamlNode item)
    {
        var naming = item is YamlMapping mapping
            ? NamingKeys.Select(mapping.Find).FirstOrDefault(entry => entry is not null)?.Value
            : item;
        return (naming as YamlScalar)?.Text;
    }
}
