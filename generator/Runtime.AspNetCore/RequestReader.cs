using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;

namespace LightsailContract.Runtime.AspNetCore;

/// <summary>Takes a request off the web server.</summary>
internal static class RequestReader
{
    /// <summary>Reads headers and body; of a longer body, one byte more than the bound, so that it is seen to be too long.</summary>
    public static async ValueTask<ContractRequest> ReadAsync(
        HttpRequest source,
        int maxBodyBytes,
        CancellationToken cancellationToken
    )
    {
        var headers = new ContractHeaders();
        foreach (var (name, values) in source.Headers)
        {
            foreach (var value in values)
            {
                headers.Add(name, value ?? "");
            }
        }

        return new ContractRequest
        {
            Method = source.Method,
            Path = Target(source),
            Headers = headers,
            Body = await ReadBodyAsync(source, maxBodyBytes, cancellationToken),
        };
    }

    // As it is in the request line, base and escapes included, for that is what the caller signs.
    private static string Target(HttpRequest source) =>
        source.HttpContext.Features.Get<IHttpRequestFeature>()?.RawTarget is ['/', ..] target
            ? target
            : source.GetEncodedPathAndQuery();

    private static async ValueTask<ReadOnlyMemory<byte>> ReadBodyAsync(
        HttpRequest source,
        int maxBodyBytes,
        CancellationToken cancellationToken
    )
    {
        while (true)
        {
            var read = await source.BodyReader.ReadAsync(cancellationToken);
            if (read.IsCompleted || read.Buffer.Length > maxBodyBytes)
            {
                var body = read.Buffer.Slice(0, Math.Min(read.Buffer.Length, maxBodyBytes + 1L)).ToArray();
                source.BodyReader.AdvanceTo(read.Buffer.End);
                return body;
            }

            source.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
