using System.Text.Json;
using System.Text.Json.Serialization;

namespace LightsailContract.Runtime;

/// <summary>Lets System.Text.Json read and write an enum of strings, as a value and as a map's key.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class OpenEnumJsonConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, IOpenEnum<TEnum, string>
{
    /// <inheritdoc />
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TEnum.From(reader.GetString() ?? throw new JsonException("An enum's value is not null."));

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);

    /// <inheritdoc />
    public override TEnum ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => TEnum.From(reader.GetString()!);

    /// <inheritdoc />
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Value);
}
