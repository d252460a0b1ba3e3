using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LightsailContract.Runtime;

/// <summary>Lets System.Text.Json read and write a decimal without bounds as a number, with the digits that it has.</summary>
public sealed class BigDecimalJsonConverter : JsonConverter<BigDecimal>
{
    /// <inheritdoc />
    public override BigDecimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        BigDecimal.TryParse(JsonNumber.Text(ref reader), out var value)
            ? value
            : throw new JsonException($"A number of at most {BigDecimal.MaxLength} characters is expected.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, BigDecimal value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToString(), skipInputValidation: true);
}

/// <summary>Lets System.Text.Json read and write an integer without bounds as a number.</summary>
public sealed class BigIntegerJsonConverter : JsonConverter<BigInteger>
{
    /// <inheritdoc />
    public override BigInteger Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        WholeNumber.TryParse(JsonNumber.Text(ref reader), out var value)
            ? value
            : throw new JsonException($"An integer of at most {WholeNumber.MaxDigits} digits is expected.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, BigInteger value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToString(CultureInfo.InvariantCulture), skipInputValidation: true);
}

/// <summary>Lets System.Text.Json read and write bytes as base64.</summary>
public sealed class BlobJsonConverter : JsonConverter<Blob>
{
    /// <inheritdoc />
    public override Blob Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetBytesFromBase64(out var bytes)
            ? Blob.TakeOwnership(bytes)
            : throw new JsonException("A string in base64 is expected.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Blob value, JsonSerializerOptions options) =>
        writer.WriteBase64StringValue(value.Span);
}

/// <summary>Lets System.Text.Json read and write a document as the JSON that it is.</summary>
public sealed class DocumentJsonConverter : JsonConverter<Document>
{
    /// <inheritdoc />
    public override bool HandleNull => false;

    /// <inheritdoc />
    public override Document Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Document.Read(ref reader);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Document value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.WriteTo(writer);
    }
}

/// <summary>The text of a number.</summary>
internal static class JsonNumber
{
    public static string Text(ref Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.Number ? throw new JsonException("A number is expected.")
        : reader.HasValueSequence ? Encoding.UTF8.GetString(reader.ValueSequence)
        : Encoding.UTF8.GetString(reader.ValueSpan);
}
