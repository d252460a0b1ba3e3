using System.Buffers;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http.Secrets;

namespace LightsailContract.Conformance.Http;

/// <summary>Sends requests over HTTP without redirects and cookies. Responses are decompressed, and bounded in size and
/// time.</summary>
public sealed class HttpTransport : IContractTransport, IDisposable
{
    private readonly HttpTransportOptions _options;
    private readonly ConnectionPool _connections;
    private readonly Uri _endpoint;

    /// <summary>Speaks to <paramref name="endpoint"/>.</summary>
    /// <param name="endpoint">An absolute http or https address; with a path, every request goes below it.</param>
    /// <param name="options">Bounds and additions; the defaults where null.</param>
    /// <exception cref="ArgumentException">The address is not absolute, or neither http nor https.</exception>
    public HttpTransport(Uri endpoint, HttpTransportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (!endpoint.IsAbsoluteUri || endpoint.Scheme is not ("http" or "https"))
        {
            throw new ArgumentException($"'{endpoint}' is not an absolute http or https address.", nameof(endpoint));
        }

        _endpoint = endpoint;
        _options = options ?? new HttpTransportOptions();
        _connections = new ConnectionPool(endpoint, _options.TrustedRoots);
        Secrets = GivenSecrets.Order([.. GivenSecrets.In(_options.Headers), .. _options.Secrets]);
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Secrets { get; }

    /// <inheritdoc />
    public async Task<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(_options.Timeout);
        try
        {
            using var response = await _connections
                .SendAsync(() => ToMessage(request), timeout.Token)
                .ConfigureAwait(false);
            var body = await ReadBodyAsync(response.Content, timeout.Token).ConfigureAwait(false);
            return new WireResponse((int)response.StatusCode, HeadersOf(response), body);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TransportException(
                TransportFailure.TimedOut,
                $"{_endpoint} gave no complete response within {_options.Timeout.TotalSeconds:0.###} s."
            );
        }
        catch (HttpRequestException exception)
        {
            throw new TransportException(
                FailureOf(exception),
                $"{_endpoint}{ThroughProxy()}: {WithoutProxyUser(exception.Message)}",
                exception
            );
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            throw new TransportException(
                TransportFailure.Broken,
                $"{_endpoint}: the response cannot be read to its end: {exception.Message}",
                exception
            );
        }
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _connections.Dispose();

    private Uri? Proxy => _endpoint.IsLoopback ? null : HttpClient.DefaultProxy.GetProxy(_endpoint);

    private string ThroughProxy() => Proxy is { } proxy ? $" through the proxy {proxy.Host}:{proxy.Port}" : "";

    // The platform's messages show the whole address of a proxy, which may hold a user and a password.
    private string WithoutProxyUser(string message) =>
        Proxy is { UserInfo.Length: > 0 } proxy
            ? message.Replace($"{proxy.UserInfo}@", "", StringComparison.Ordinal)
            : message;

    private static TransportFailure FailureOf(HttpRequestException exception) =>
        exception.HttpRequestError
            is HttpRequestError.NameResolutionError
                or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError
                or HttpRequestError.ProxyTunnelError
            ? TransportFailure.Unreachable
            : TransportFailure.Broken;

    private HttpRequestMessage ToMessage(WireRequest request)
    {
        var message = new HttpRequestMessage(new HttpMethod(request.Method), AddressOf(request));
        if (!request.Body.IsEmpty || request.Method == "POST")
        {
            message.Content = new ReadOnlyMemoryContent(request.Body);
        }

        foreach (var header in request.Headers.Concat(_options.Headers))
        {
            // Not validated, because a probe may send invalid headers.
            if (!message.Headers.TryAddWithoutValidation(header.Name, header.Value))
            {
                message.Content?.Headers.TryAddWithoutValidation(header.Name, header.Value);
            }
        }

        return message;
    }

    // The endpoint may be under a path. What is sent there goes below it, as the AWS tools send it.
    private Uri AddressOf(WireRequest request) =>
        new(_endpoint.GetLeftPart(UriPartial.Authority) + BasePath.Of(_endpoint) + request.Path);

    private static List<WireHeader> HeadersOf(HttpResponseMessage response) =>
        [
            .. response
                .Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
                .SelectMany(header => header.Value.Select(value => new WireHeader(header.Key, value))),
        ];

    private async Task<ReadOnlyMemory<byte>> ReadBodyAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = stream.ConfigureAwait(false);
        var expected = content.Headers.ContentLength ?? 0;
        using var buffer = new MemoryStream((int)Math.Clamp(expected, 0, _options.MaxResponseBytes));
        // Borrowed: a new one for each response was a seventh of all memory that a run allocated.
        var chunk = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            await CopyAsync(stream, buffer, chunk, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk, clearArray: true);
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    private async Task CopyAsync(Stream stream, MemoryStream buffer, byte[] chunk, CancellationToken cancellationToken)
    {
        int read;
        while ((read = await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0)
        {
            // Checked after decompression, because a small response can become huge.
            if (buffer.Length + read > _options.MaxResponseBytes)
            {
                throw new TransportException(
                    TransportFailure.TooLarge,
                    $"{_endpoint}: the response is larger than {_options.MaxResponseBytes} bytes."
                );
            }

            buffer.Write(chunk, 0, read);
        }
    }
}
