using System.Text.Json;
using System.Text.Json.Serialization;

namespace LightsailContract.Emulator.Lightsail;

/// <summary>What a bucket was made with, as the store keeps it.</summary>
internal sealed record BucketAttributes(string BundleId, bool Versioned, IReadOnlyList<BucketTag> Tags)
{
    public static BucketAttributes Default { get; } = new("small_1_0", false, []);

    public string ToJson() => JsonSerializer.Serialize(this, BucketAttributesJson.Default.BucketAttributes);

    public static BucketAttributes Read(string json) =>
        JsonSerializer.Deserialize(json, BucketAttributesJson.Default.BucketAttributes) ?? Default;
}

internal sealed record BucketTag(string? Key, string? Value);

[JsonSerializable(typeof(BucketAttributes))]
internal sealed partial class BucketAttributesJson : JsonSerializerContext;
