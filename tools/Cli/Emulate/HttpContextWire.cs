using LightsailContract.Conformance.Api;
using LightsailContract.Runtime.AspNetCore;
using Microsoft.AspNetCore.Http;

namespace LightsailContract.Cli;

/// <summary>Converts requests and responses between the web server and the kit.</summary>
internal static class HttpContextWire
{
    /// <summary>Reads a request from the server; of one that is too long, enough to see that it is.</summary>
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

    /// <summary>Writes a response to the server.</summary>
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

    /// <summary>Whether a header gives the length of the body, which is wrong after a change of the body.</summary>
    public static bool IsOfTransfer(string name) =>
        name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase);
}
