using System.Globalization;
using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LightsailContract.Runtime.Protocol;

/// <summary>What <see cref="Utf8JsonWriter"/> has no method for; emitted code calls it.</summary>
public static class JsonWriting
{
    // A body is not part of a page, so only what JSON requires is escaped.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    internal static JsonWriterOptions Options { get; } =
        new()
        {
            Encoder = Encoder,
            SkipValidation = true,
            MaxDepth = 1000,
        };

    /// <summary>Encodes a member's name once and for all.</summary>
    public static JsonEncodedText Name(string name) => JsonEncodedText.Encode(name, Encoder);

    /// <summary>Writes the message of an error that has no other members.</summary>
    public static void WriteMessage(Utf8JsonWriter json, ContractException error)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(error);
        if (error.WireMessage is { } message)
        {
            json.WriteString("message"u8, message);
        }
    }

    /// <summary>Writes a number, or the name of one that is not finite.</summary>
    public static void WriteSingle(this Utf8JsonWriter json, float value)
    {
        if (float.IsFinite(value))
        {
            json.WriteNumberValue(value);
        }
        else
        {
            json.WriteStringValue(Floats.Name(value));
        }
    }

    /// <summary>Writes a number, or the name of one that is not finite.</summary>
    public static void WriteDouble(this Utf8JsonWriter json, double value)
    {
        if (double.IsFinite(value))
        {
            json.WriteNumberValue(value);
        }
        else
        {
            json.WriteStringValue(Floats.Name(value));
        }
    }

    /// <summary>Writes all digits.</summary>
    public static void WriteBigInteger(this Utf8JsonWriter json, BigInteger value) =>
        json.WriteRawValue(value.ToString(CultureInfo.InvariantCulture), skipInputValidation: true);

    /// <summary>Writes all digits, as they were read.</summary>
    public static void WriteBigDecimal(this Utf8JsonWriter json, BigDecimal value) =>
        json.WriteRawValue(value.ToString(), skipInputValidation: true);

    /// <summary>Writes an instant as seconds since 1970, exact to 100 ns.</summary>
    public static void WriteEpochSeconds(this Utf8JsonWriter json, DateTimeOffset value) =>
        json.WriteNumberValue(Timestamps.EpochSeconds(value));

    /// <summary>Writes an instant as RFC 3339 has it, exact to 100 ns.</summary>
    public static void WriteDateTime(this Utf8JsonWriter json, DateTimeOffset value) =>
        json.WriteStringValue(Timestamps.DateTime(value));

    /// <summary>Writes an instant as HTTP has it, exact to 100 ns.</summary>
    public static void WriteHttpDate(this Utf8JsonWriter json, DateTimeOffset value) =>
        json.WriteStringValue(Timestamps.HttpDate(value));
}
