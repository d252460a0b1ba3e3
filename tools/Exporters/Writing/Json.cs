using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LightsailContract.Exporters.Writing;

/// <summary>JSON, built and written.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    public static string Write(JsonObject json) => json.ToJsonString(Options) + "\n";

    /// <summary>Adds a value; null is left out.</summary>
    public static JsonObject With(this JsonObject json, string name, JsonNode? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }

        return json;
    }

    /// <summary>Adds true; false is left out.</summary>
    public static JsonObject With(this JsonObject json, string name, bool value) =>
        value ? json.With(name, JsonValue.Create(true)) : json;

    /// <summary>Adds an object that has content.</summary>
    public static JsonObject WithContent(this JsonObject json, string name, JsonObject value) =>
        value.Count == 0 ? json : json.With(name, value);

    public static JsonArray Array(IEnumerable<string> texts) =>
        new([.. texts.Select(text => (JsonNode?)JsonValue.Create(text))]);

    /// <summary>A value that a contract keeps as JSON text.</summary>
    public static JsonNode? Parse(string? text) => text is null ? null : JsonNode.Parse(text);
}
