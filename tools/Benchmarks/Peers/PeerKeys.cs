using System.Text.Json;
using System.Text.Json.Serialization;

namespace LightsailContract.Benchmarks;

/// <summary>What somebody writes by hand to read the same response by System.Text.Json's own generator.</summary>
public sealed record PeerKeys
{
    public IReadOnlyList<PeerKey>? AccessKeys { get; init; }
}

/// <summary>A key of the same members and types.</summary>
public sealed record PeerKey
{
    public string? AccessKeyId { get; init; }

    public string? SecretAccessKey { get; init; }

    public string? Status { get; init; }

    [JsonConverter(typeof(EpochSeconds))]
    public DateTimeOffset? CreatedAt { get; init; }

    public PeerLastUsed? LastUsed { get; init; }
}

/// <summary>When and where it was used.</summary>
public sealed record PeerLastUsed
{
    [JsonConverter(typeof(EpochSeconds))]
    public DateTimeOffset? LastUsedDate { get; init; }

    public string? Region { get; init; }

    public string? ServiceName { get; init; }
}

/// <summary>Instants as the protocol has them; System.Text.Json knows ISO 8601 only.</summary>
internal sealed class EpochSeconds : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DateTimeOffset.UnixEpoch.AddTicks((long)(reader.GetDecimal() * TimeSpan.TicksPerSecond));

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteNumberValue((decimal)(value.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond);
}

/// <summary>The same response whose instants stay numbers, so that nothing is converted: less work than ours, as a bound.</summary>
public sealed record PlainKeys
{
    public IReadOnlyList<PlainKey>? AccessKeys { get; init; }
}

/// <summary>A key whose instants are numbers.</summary>
public sealed record PlainKey
{
    public string? AccessKeyId { get; init; }

    public string? SecretAccessKey { get; init; }

    public string? Status { get; init; }

    public double? CreatedAt { get; init; }

    public PlainLastUsed? LastUsed { get; init; }
}

/// <summary>When, as a number, and where it was used.</summary>
public sealed record PlainLastUsed
{
    public double? LastUsedDate { get; init; }

    public string? Region { get; init; }

    public string? ServiceName { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(PeerKeys))]
[JsonSerializable(typeof(PlainKeys))]
internal sealed partial class PeerContext : JsonSerializerContext;
