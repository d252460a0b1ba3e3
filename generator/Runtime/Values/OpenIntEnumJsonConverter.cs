using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LightsailContract.Runtime;

/// <summary>Lets System.Text.Json read and write an enum of integers, as a value and as a map's key.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class OpenIntEnumJsonConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, IOpenEnum<TEnum, int>
{
    /// <inheritdoc />
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TEnum.From(reader.GetInt32());

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Value);

    /// <inheritdoc />
    public override TEnum ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        int.TryParse(reader.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? TEnum.From(value)
            : throw new JsonException("An enum's key is not an integer.");

    /// <inheritdoc />
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Value.ToString(CultureInfo.InvariantCulture));
}
