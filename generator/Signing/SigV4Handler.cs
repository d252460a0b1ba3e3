namespace LightsailContract.Signing;

/// <summary>Signs each request on its way out: host, content type and every <c>x-amz-</c> header, and the body.</summary>
/// <remarks>The body is buffered. A handler that retries belongs outside this one, so that each attempt is signed
/// again.</remarks>
/// <param name="credentials">Where the credentials come from.</param>
/// <param name="scope">The service and region that the requests go to.</param>
/// <param name="options">For a service that differs from most services.</param>
/// <param name="time">The clock; null for the system's.</param>
public sealed class SigV4Handler(
    ICredentialsProvider credentials,
    SigningScope scope,
    SigningOptions? options = null,
    TimeProvider? time = null
) : DelegatingHandler
{
    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var uri =
            request.RequestUri ?? throw new InvalidOperationException("A request without an address cannot be signed.");
        var body = request.Content is null
            ? []
            : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var identity = await credentials.GetCredentialsAsync(cancellationToken).ConfigureAwait(false);
        RemoveEarlierSignature(request);
        var signature = SigV4.Sign(
            new SigningRequest
            {
                Method = request.Method.Method,
                Path = uri.AbsolutePath,
                Query = uri.Query.TrimStart('?'),
                Headers = SignedHeaders(request, uri),
                Body = body,
            },
            identity,
            scope,
            (time ?? TimeProvider.System).GetUtcNow(),
            options
        );
        foreach (var (name, value) in signature.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    /// <exception cref="NotSupportedException">Always: credentials may have to be waited for.</exception>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Requests are signed asynchronously: call SendAsync instead of Send.");

    // IdnHost leaves off the brackets with which an IPv6 address is sent.
    private static string HostOf(Uri uri)
    {
        var host = uri.HostNameType == UriHostNameType.IPv6 ? $"[{uri.IdnHost}]" : uri.IdnHost;
        return uri.IsDefaultPort ? host : $"{host}:{uri.Port}";
    }

    private static void RemoveEarlierSignature(HttpRequestMessage request)
    {
        foreach (var name in (string[])[SigV4.DateHeader, SigV4.TokenHeader, SigV4.BodyHashHeader, "Authorization"])
        {
            request.Headers.Remove(name);
        }
    }

    private static List<KeyValuePair<string, string>> SignedHeaders(HttpRequestMessage request, Uri uri)
    {
        List<KeyValuePair<string, string>> headers = [new("Host", request.Headers.Host ?? HostOf(uri))];
        foreach (var header in request.Headers.NonValidated)
        {
            if (header.Key.StartsWith("x-amz-", StringComparison.OrdinalIgnoreCase))
            {
                headers.Add(new(header.Key, header.Value.ToString()));
            }
        }

        if (request.Content?.Headers.NonValidated.TryGetValues("Content-Type", out var type) == true)
        {
            headers.Add(new("Content-Type", type.ToString()));
        }

        return headers;
    }
}
