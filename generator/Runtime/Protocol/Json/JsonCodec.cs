using System.Text.Json;

namespace LightsailContract.Runtime.Protocol;

/// <summary>Writes a value.</summary>
public delegate void JsonWrite<in T>(Utf8JsonWriter json, T value);

/// <summary>Both directions of a value.</summary>
/// <param name="Read">Reads it.</param>
/// <param name="Write">Writes it.</param>
public sealed record JsonCodec<T>(JsonRead<T> Read, JsonWrite<T> Write);

/// <summary>The codec of nothing.</summary>
public static class JsonCodec
{
    /// <summary>An empty object; what is in it is skipped.</summary>
    public static JsonCodec<Unit> Nothing { get; } = new(Read, Write);

    private static Unit Read(ref JsonSource json)
    {
        json.StartObject();
        json.Skip();
        return default;
    }

    private static void Write(Utf8JsonWriter json, Unit value)
    {
        json.WriteStartObject();
        json.WriteEndObject();
    }
}
