using LightsailContract.Conformance.Api;
using LightsailContract.Runtime.AspNetCore;
using Microsoft.AspNetCore.Http;

namespace LightsailContract.Cli;

/// <summary>A web server's requests and answers as the kit's.</summary>
internal static class HttpContextWire
{
    /// <summary>Takes a request off the server; of one that is too long, enough for that to be seen.</summary>
    public static async Task<WireRequest> ReadAsync(HttpRequest source, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int read;
        while (
            body.Length <= ContractEndpoints.MaxBodyBytes
            && (read = await source.Body.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0
        )
        {
            body.Write(chunk, 0, read);
        }

        return new WireRequest(
            source.Method,
            source.Path + source.QueryString,
            HeadersOf(source.Headers),
            body.ToArray()
        );
    }

    /// <summary>Gives an answer to the server.</summary>
    public static async Task WriteAsync(HttpResponse target, WireResponse source, CancellationToken cancellationToken)
    {
        target.StatusCode = source.Status;
        foreach (var header in source.Headers.Where(header => !IsOfTransfer(header.Name)))
        {
            target.Headers.Append(header.Name, header.Value);
        }

        target.ContentLength = source.Body.Length;
        await target.Body.WriteAsync(source.Body, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Headers, in their order.</summary>
    public static IReadOnlyList<WireHeader> HeadersOf(IHeaderDictionary headers) =>
        [.. headers.SelectMany(header => header.Value.Select(value => new WireHeader(header.Key, value ?? "")))];

    /// <summary>Whether a header says how long the body is, which a change to the body makes untrue.</summary>
    public static bool IsOfTransfer(string name) =>
        name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase);
}
