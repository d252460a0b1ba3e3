using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace LightsailContract.Conformance.Http;

/// <summary>Reuses connections, until the server closes one without notice. From then on each call has its own
/// connection.</summary>
internal sealed class ConnectionPool(Uri endpoint, X509Certificate2Collection? trustedRoots) : IDisposable
{
    private readonly HttpClient _kept = ClientOf(endpoint, trustedRoots, keepsConnections: true);
    private readonly HttpClient _fresh = ClientOf(endpoint, trustedRoots, keepsConnections: false);
    private volatile bool _hasAnswered;
    private volatile bool _closes;

    /// <summary>Sends a message. If the reused connection was already closed, sends it again on a new one.</summary>
    public async Task<HttpResponseMessage> SendAsync(
        Func<HttpRequestMessage> create,
        CancellationToken cancellationToken
    )
    {
        if (!_closes)
        {
            try
            {
                return Learn(await SendAsync(_kept, create, cancellationToken).ConfigureAwait(false));
            }
            catch (HttpRequestException exception) when (MayHaveBeenClosed(exception))
            {
                _closes = true;
            }
        }

        return await SendAsync(_fresh, create, cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        _kept.Dispose();
        _fresh.Dispose();
    }

    // HTTP/1.0 closes the connection after each response, but the handler keeps it.
    private HttpResponseMessage Learn(HttpResponseMessage response)
    {
        _hasAnswered = true;
        _closes |=
            response.Version == HttpVersion.Version10
            && !response.Headers.Connection.Contains("keep-alive", StringComparer.OrdinalIgnoreCase);
        return response;
    }

    // If a new connection breaks, the cause is the request, so it is not sent again.
    private bool MayHaveBeenClosed(HttpRequestException exception) =>
        _hasAnswered
        && (exception.HttpRequestError is HttpRequestError.ResponseEnded || exception.InnerException is IOException);

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient client,
        Func<HttpRequestMessage> create,
        CancellationToken cancellationToken
    )
    {
        using var message = create();
        return await client
            .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);
    }

    private static HttpClient ClientOf(Uri endpoint, X509Certificate2Collection? trustedRoots, bool keepsConnections)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,
            UseProxy = !endpoint.IsLoopback,
            PooledConnectionLifetime = keepsConnections ? Timeout.InfiniteTimeSpan : TimeSpan.Zero,
        };
        if (trustedRoots is { Count: > 0 } roots)
        {
            var policy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                RevocationMode = X509RevocationMode.NoCheck,
            };
            policy.CustomTrustStore.AddRange(roots);
            handler.SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = policy };
        }

        return new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }
}
