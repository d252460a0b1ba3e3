using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LightsailContract.Conformance.Protocols;

/// <summary>Converts between JSON text and <see cref="WireValue"/>.</summary>
internal static class JsonWire
{
    private static readonly JsonDocumentOptions ReadOptions = new() { MaxDepth = 64 };

    private static readonly JsonWriterOptions WriteOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <exception cref="JsonException">It is not JSON, or is nested deeper than 64.</exception>
    public static WireValue Parse(ReadOnlyMemory<byte> utf8)
    {
        using var document = JsonDocument.Parse(utf8, ReadOptions);
        try
        {
            return Convert(document.RootElement);
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("A string is not valid Unicode.", exception);
        }
    }

    /// <exception cref="JsonException">It is not JSON, or is nested deeper than 64.</exception>
    public static WireValue Parse(string json) => Parse(Encoding.UTF8.GetBytes(json));

    public static byte[] Write(WireValue value)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, WriteOptions))
        {
            Write(writer, value);
        }

        return buffer.ToArray();
    }

    private static WireValue Convert(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => new WireMap([
                .. element
                    .EnumerateObject()
                    .Select(property => KeyValuePair.Create(property.Name, Convert(property.Value))),
            ]),
            JsonValueKind.Array => new WireList([.. element.EnumerateArray().Select(Convert)]),
            JsonValueKind.String => new WireString(element.GetString()!),
            JsonValueKind.Number => new WireNumber(element.GetRawText()),
            JsonValueKind.True => new WireBoolean(true),
            JsonValueKind.False => new WireBoolean(false),
            _ => WireNull.Instance,
        };

    private static void Write(Utf8JsonWriter writer, WireValue value)
    {
        switch (value)
        {
            case WireMap map:
                writer.WriteStartObject();
                foreach (var (name, member) in map.Members)
                {
                    writer.WritePropertyName(name);
                    Write(writer, member);
                }

                writer.WriteEndObject();
                break;
            case WireList list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case WireBoolean boolean:
                writer.WriteBooleanValue(boolean.Value);
                break;
            case WireNumber number:
                writer.WriteRawValue(number.Text, skipInputValidation: true);
                break;
            case WireRaw raw:
                writer.WriteRawValue(raw.Text, skipInputValidation: true);
                break;
            case WireString or WireText:
                writer.WriteStringValue(value.AsString());
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
