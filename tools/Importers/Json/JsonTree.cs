using System.Text.Json;
using LightsailContract.Model;

namespace LightsailContract.Importers.Json;

/// <summary>A JSON value that knows where it stands.</summary>
internal sealed class JsonTree(JsonValueKind kind, string text, LineMap lines, long start, long end)
{
    public JsonValueKind Kind { get; } = kind;

    /// <summary>The text of a string, the digits of a number; empty for the rest.</summary>
    public string Text { get; } = text;

    /// <summary>Counted only when asked for: a model may be one line of a million characters.</summary>
    public SourceLocation Location => lines.Locate(start, end);

    public OrderedDictionary<string, JsonTree> Properties { get; } = [];

    public List<JsonTree> Items { get; } = [];

    public JsonTree? this[string name] => Properties.GetValueOrDefault(name);

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
