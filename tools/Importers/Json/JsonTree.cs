using System.Text.Json;
using LightsailContract.Model;

namespace LightsailContract.Importers.Json;

/// <summary>A JSON value that knows its place.</summary>
internal sealed class JsonTree(JsonValueKind kind, string text, LineMap lines, long start, long end)
{
    private OrderedDictionary<string, JsonTree>? _properties;
    private List<JsonTree>? _items;

    public JsonValueKind Kind { get; } = kind;

    /// <summary>The text of a string, the digits of a number; empty for the rest.</summary>
    public string Text { get; } = text;

    /// <summary>Counted only when asked for: a model may be one line of a million characters.</summary>
    public SourceLocation Location => lines.Locate(start, end);

    /// <summary>Made only when needed: most values are single ones.</summary>
    public OrderedDictionary<string, JsonTree> Properties => _properties ??= [];

    public List<JsonTree> Items => _items ??= [];

    /// <summary>Whether the value itself came into the contract.</summary>
    public bool IsCarried { get; private set; }

    /// <summary>Why the value cannot come into the contract, if its reader knows; the name of a kind of loss.</summary>
    public string? LostAs { get; private set; }

    public JsonTree? this[string name] => _properties?.GetValueOrDefault(name);

    /// <summary>Notes that the value came into the contract.</summary>
    public JsonTree Carry()
    {
        IsCarried = LostAs is null;
        return this;
    }

    /// <summary>Notes that the value, which was understood, cannot come into the contract.</summary>
    public void Lose(string kind) => (IsCarried, LostAs) = (false, kind);

    /// <summary>What the value is, for people.</summary>
    public string Describe() =>
        Kind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "an array",
            JsonValueKind.String => "a string",
            JsonValueKind.Number => "a number",
            JsonValueKind.Null => "null",
            _ => "true or false",
        };
}
