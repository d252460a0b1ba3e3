using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LightsailContract.Runtime;

/// <summary>Lets System.Text.Json read and write lists and maps as arrays and objects, without code that is made at run time.</summary>
public sealed class ValueJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc />
    public override bool CanConvert(Type typeToConvert) => typeof(IJsonConvertible).IsAssignableFrom(typeToConvert);

    /// <inheritdoc />
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2067",
        Justification = "No constructor runs: only a method is called that is part of each list and map."
    )]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        ((IJsonConvertible)RuntimeHelpers.GetUninitializedObject(typeToConvert)).CreateConverter();
}

/// <summary>Knows its own converter; so no generic type needs to be made by reflection.</summary>
internal interface IJsonConvertible
{
    JsonConverter CreateConverter();
}

internal sealed class ValueListJsonConverter<T> : JsonConverter<ValueList<T>>
{
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("An array is expected.");
        }

        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ElementJson<T>.Read(ref reader, options));
        }

        return items.ToValueList();
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in value)
        {
            ElementJson<T>.Write(writer, item, options);
        }

        writer.WriteEndArray();
    }
}

internal sealed class ValueMapJsonConverter<T> : JsonConverter<ValueMap<T>>
{
    public override ValueMap<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("An object is expected.");
        }

        var entries = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString()!;
            reader.Read();
            entries[key] = ElementJson<T>.Read(ref reader, options);
        }

        return new ValueMap<T>(entries);
    }

    public override void Write(Utf8JsonWriter writer, ValueMap<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (key, item) in value)
        {
            writer.WritePropertyName(key);
            ElementJson<T>.Write(writer, item, options);
        }

        writer.WriteEndObject();
    }
}

/// <summary>An element of a list or map. Integers without bounds are .NET's, which System.Text.Json does not know.</summary>
internal static class ElementJson<T>
{
    private static readonly BigIntegerJsonConverter BigIntegers = new();
    private static readonly bool IsBigInteger = typeof(T) == typeof(BigInteger) || typeof(T) == typeof(BigInteger?);

    public static T Read(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        IsBigInteger && reader.TokenType != JsonTokenType.Null
            ? (T)(object)BigIntegers.Read(ref reader, typeof(BigInteger), options)
            : JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)))!;

    public static void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value is BigInteger whole)
        {
            BigIntegers.Write(writer, whole, options);
            return;
        }

        JsonSerializer.Serialize(writer, value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
    }
}
