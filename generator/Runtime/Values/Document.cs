using System.Text.Json;
using System.Text.Json.Serialization;

namespace LightsailContract.Runtime;

/// <summary>Any JSON value; equal to others by content: members in any order, numbers by value.</summary>
[JsonConverter(typeof(DocumentJsonConverter))]
public sealed class Document : IEquatable<Document>
{
    private readonly JsonElement _element;

    private Document(JsonElement element) => _element = element;

    /// <summary>JSON's null.</summary>
    public static Document Null { get; } = Parse("null");

    /// <summary>The value, to be read.</summary>
    public JsonElement Element => _element;

    /// <summary>Reads JSON text.</summary>
    /// <exception cref="JsonException">It is none, or nested more than 64 deep.</exception>
    public static Document Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new Document(document.RootElement.Clone());
    }

    /// <summary>Copies <paramref name="element"/>, so that its document may be disposed of.</summary>
    public static Document From(JsonElement element) => new(element.Clone());

    /// <summary>Reads the value at which the reader stands, and leaves the reader at its last token.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static Document Read(ref Utf8JsonReader reader) => new(JsonElement.ParseValue(ref reader));

    /// <summary>Writes the value.</summary>
    public void WriteTo(Utf8JsonWriter writer) => _element.WriteTo(writer);

    /// <inheritdoc />
    public bool Equals(Document? other) => other is not null && JsonElement.DeepEquals(_element, other._element);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Document);

    /// <inheritdoc />
    public override int GetHashCode() => Hash(_element);

    /// <summary>The JSON text.</summary>
    public override string ToString() => _element.GetRawText();

    /// <summary>Whether every text in it is Unicode: what came from outside may hold bytes that are no UTF-8.</summary>
    internal bool IsUnicode()
    {
        try
        {
            // It reads every text.
            _ = Hash(_element);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Value equality.</summary>
    public static bool operator ==(Document? left, Document? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Value inequality.</summary>
    public static bool operator !=(Document? left, Document? right) => !(left == right);

    private static int Hash(JsonElement element)
    {
        var hash = new HashCode();
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                hash.Add(element.GetString(), StringComparer.Ordinal);
                break;
            case JsonValueKind.Number:
                // Equal numbers may be written differently, but they are the same double.
                hash.Add(element.GetDouble());
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    hash.Add(Hash(item));
                }

                break;
            case JsonValueKind.Object:
                var sum = 0;
                foreach (var property in element.EnumerateObject())
                {
                    sum = unchecked(
                        sum + HashCode.Combine(StringComparer.Ordinal.GetHashCode(property.Name), Hash(property.Value))
                    );
                }

                hash.Add(sum);
                break;
            default:
                hash.Add(element.ValueKind);
                break;
        }

        return hash.ToHashCode();
    }
}
