using System.Text.Json;
using System.Text.Json.Serialization;

namespace LightsailContract.Runtime;

/// <summary>Tells System.Text.Json that a union is not for it: it would write a case without saying which.</summary>
/// <typeparam name="TUnion">The union, or a case of it.</typeparam>
public sealed class UnionJsonConverter<TUnion> : JsonConverter<TUnion>
    where TUnion : class
{
    /// <inheritdoc />
    public override TUnion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw Refusal();

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, TUnion value, JsonSerializerOptions options) => throw Refusal();

    private static NotSupportedException Refusal() =>
        new(
            $"System.Text.Json cannot read or write {typeof(TUnion)}, a union. Use its Match method to write what it holds, or "
                + "add a converter of your own for it to JsonSerializerOptions.Converters. On the wire, the emitted client "
                + "and dispatcher read and write it."
        );
}
