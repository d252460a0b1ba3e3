using System.Text;
using System.Text.Json.Serialization;

namespace LightsailContract.Runtime;

/// <summary>Immutable bytes that equal others with the same content; the default is empty.</summary>
[JsonConverter(typeof(BlobJsonConverter))]
public readonly struct Blob : IEquatable<Blob>
{
    private readonly byte[]? _bytes;

    private Blob(byte[] bytes) => _bytes = bytes;

    /// <summary>Copies <paramref name="bytes"/>.</summary>
    public Blob(ReadOnlySpan<byte> bytes)
        : this(bytes.ToArray()) { }

    /// <summary>How many bytes there are.</summary>
    public int Length => _bytes?.Length ?? 0;

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Span => _bytes;

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Memory => _bytes;

    /// <summary>Takes <paramref name="bytes"/> without a copy; the caller must not change them afterwards.</summary>
    public static Blob TakeOwnership(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return new Blob(bytes);
    }

    /// <summary>The UTF-8 form of <paramref name="text"/>.</summary>
    public static Blob FromUtf8(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>Reads base64.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not base64.</exception>
    public static Blob FromBase64(string text) => new(Convert.FromBase64String(text));

    /// <summary>The bytes as base64.</summary>
    public string ToBase64() => Convert.ToBase64String(Span);

    /// <summary>Copies the bytes.</summary>
    public byte[] ToArray() => Span.ToArray();

    /// <inheritdoc />
    public bool Equals(Blob other) => Span.SequenceEqual(other.Span);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Blob other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Span);
        return hash.ToHashCode();
    }

    /// <summary>How many bytes there are, and none of them.</summary>
    public override string ToString() => $"{Length} bytes";

    /// <summary>Value equality.</summary>
    public static bool operator ==(Blob left, Blob right) => left.Equals(right);

    /// <summary>Value inequality.</summary>
    public static bool operator !=(Blob left, Blob right) => !left.Equals(right);
}
