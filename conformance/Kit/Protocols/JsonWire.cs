using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LightsailContract.Conformance.Protocols;

/// <summary>Converts between JSON text and <see cref="WireValue"/>.</summary>
internal static class JsonWire
{
    private static readonly JsonDocumentOptions ReadOptions = new() { MaxDepth = ResponseLimits.Depth };

    private static readonly JsonWriterOptions WriteOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <exception cref="JsonException">It is not JSON, or is nested deeper than 64.</exception>
    /// <exception cref="ResponseLimitException">It has too many values.</exception>
    public static WireValue Parse(ReadOnlyMemory<byte> utf8)
    {
        RequireLimits(utf8.Span);
        using var document = JsonDocument.Parse(utf8, ReadOptions);
        try
        {
            return Convert(document.RootElement, new ResponseLimits.Texts());
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

    // Before anything is built from it: a document of values takes many times the memory of its text.
    private static void RequireLimits(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = ResponseLimits.Depth + 1 });
        var values = 0;
        while (reader.Read())
        {
            if (reader.CurrentDepth >= ResponseLimits.Depth && IsStart(reader.TokenType))
            {
                throw new ResponseLimitException(ResponseLimits.TooDeep);
            }

            if (
                reader.TokenType
                    is not (JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray)
                && ++values > ResponseLimits.Values
            )
            {
                throw new ResponseLimitException(ResponseLimits.TooManyValues);
            }
        }
    }

    private static bool IsStart(JsonTokenType token) => token is JsonTokenType.StartObject or JsonTokenType.StartArray;

    private static WireValue Convert(JsonElement element, ResponseLimits.Texts texts) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => new WireMap([
                .. element
                    .EnumerateObject()
                    .Select(property => KeyValuePair.Create(texts.Keep(property.Name), Convert(property.Value, texts))),
            ]),
            JsonValueKind.Array => new WireList([.. element.EnumerateArray().Select(item => Convert(item, texts))]),
            JsonValueKind.String => new WireString(texts.Keep(element.GetString()!)),
            JsonValueKind.Number => Number(element.GetRawText()),
            JsonValueKind.True => new WireBoolean(true),
            JsonValueKind.False => new WireBoolean(false),
            _ => WireNull.Instance,
        };

    private static WireValue Number(string text) =>
        text.Length <= ResponseLimits.NumberLength
            ? new WireNumber(text)
            : new WireMalformed($"a number of more than {ResponseLimits.NumberLength} characters");

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
