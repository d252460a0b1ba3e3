using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace LightsailContract.Runtime.Protocol;

/// <summary>A writer and its buffer, kept by each thread for its next body; a body costs no more than its bytes.</summary>
[SuppressMessage(
    "Design",
    "CA1001",
    Justification = "It lives as long as its thread, and the writer holds no more than the buffer."
)]
internal sealed class JsonBody
{
    // A large body's buffer is not worth keeping for small ones.
    private const int MaxKept = 64 * 1024;

    [ThreadStatic]
    private static JsonBody? _kept;

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;

    private JsonBody() => _json = new Utf8JsonWriter(_buffer, JsonWriting.Options);

    /// <summary>The bytes that <paramref name="write"/> writes.</summary>
    public static ReadOnlyMemory<byte> Of<T>(JsonWrite<T> write, T value)
    {
        // Taken away while it is in use: what throws, or writes within a write, leaves no half of a body behind.
        var body = _kept ?? new JsonBody();
        _kept = null;
        write(body._json, value);
        body._json.Flush();
        var bytes = body._buffer.WrittenSpan.ToArray();
        body.Keep();
        return bytes;
    }

    private void Keep()
    {
        if (_buffer.Capacity <= MaxKept)
        {
            // Clear, unlike ResetWrittenCount, wipes the bytes: they may be secret.
            _buffer.Clear();
            _json.Reset();
            _kept = this;
        }
    }
}
