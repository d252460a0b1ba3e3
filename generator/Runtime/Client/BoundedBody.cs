using System.Buffers;

namespace LightsailContract.Runtime;

/// <summary>Reads a body up to a bound.</summary>
internal static class BoundedBody
{
    private const int FirstBytes = 16 * 1024;

    /// <summary>The whole body; null if it is larger than <paramref name="maxBytes"/>.</summary>
    /// <exception cref="HttpRequestException">It broke off.</exception>
    public static async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(
        HttpContent content,
        int maxBytes,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await ReadChunksAsync(content, maxBytes, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException error) when (!cancellationToken.IsCancellationRequested)
        {
            var reason = error is HttpIOException http ? http.HttpRequestError : HttpRequestError.Unknown;
            throw new HttpRequestException(reason, "The body of the response broke off.", error);
        }
    }

    private static async ValueTask<ReadOnlyMemory<byte>?> ReadChunksAsync(
        HttpContent content,
        int maxBytes,
        CancellationToken cancellationToken
    )
    {
        var length = content.Headers.ContentLength;
        if (length > maxBytes)
        {
            return null;
        }

        // One byte more than the body: its end is then seen without a larger buffer.
        var body = new ArrayBufferWriter<byte>((int)Math.Min(length + 1 ?? FirstBytes, FirstBytes));
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = stream.ConfigureAwait(false);
        while (true)
        {
            var read = await stream.ReadAsync(body.GetMemory(), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return body.WrittenMemory;
            }

            body.Advance(read);
            if (body.WrittenCount > maxBytes)
            {
                return null;
            }
        }
    }
}
