using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LightsailContract.Conformance.Endpoints.Wire;

/// <summary>An answer of the JSON protocol that may still be edited.</summary>
public sealed class JsonDraft
{
    /// <summary>The protocol's media type.</summary>
    public const string MediaType = "application/x-amz-json-1.1";

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A draft with the protocol's own headers.</summary>
    public JsonDraft(Exchange call, int status, JsonObject body)
    {
        Status = status;
        Body = body;
        Headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["Content-Type"] = MediaType,
            ["x-amzn-RequestId"] = call.RequestId,
        };
    }

    /// <summary>The HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>The headers.</summary>
    public Dictionary<string, string> Headers { get; }

    /// <summary>The document.</summary>
    public JsonObject Body { get; set; }

    /// <summary>Whether the draft says that the call succeeded.</summary>
    public bool IsSuccess => Status < 300;

    /// <summary>Every access key that the document shows.</summary>
    public IEnumerable<JsonObject> Keys =>
        (Body["accessKey"] is JsonObject key ? [key] : Entries("accessKeys")).OfType<JsonObject>();

    /// <summary>Every operation record that the document shows.</summary>
    public IEnumerable<JsonObject> Records => Entries("operations");

    /// <summary>The draft's bytes.</summary>
    public Answer Write() =>
        new()
        {
            Status = Status,
            Headers = Headers,
            Body = JsonSerializer.SerializeToUtf8Bytes(Body, Options),
        };

    private IEnumerable<JsonObject> Entries(string member) =>
        Body[member] is JsonArray entries ? entries.OfType<JsonObject>() : [];
}
