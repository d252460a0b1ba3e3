using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace LightsailContract.Conformance.Http;

/// <summary>Reuses connections, until the server closes one without notice. From then on each call has its own
/// connection.</summary>
internal sealed class ConnectionPool : IDisposable
{
    private readonly HttpClient _fresh;
    private readonly HttpClient _kept;
    private int _connections;
    private int _answers;
    private volatile bool _closes;

    public ConnectionPool(Uri endpoint, X509Certificate2Collection? trustedRoots)
    {
        _fresh = ClientOf(endpoint, trustedRoots, keepsConnections: false);
        _kept = ClientOf(endpoint, trustedRoots, keepsConnections: true, () => Interlocked.Increment(ref _connections));
    }

    /// <summary>Sends a message. If every connection so far ended with its response, and the reused one was already closed,
    /// sends it again on a new one. At a server that keeps connections, a call without a response may have had an effect, so
    /// it is not sent again.</summary>
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
                if (Volatile.Read(ref _answers) > Volatile.Read(ref _connections))
                {
                    throw;
                }
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
        Interlocked.Increment(ref _answers);
        _closes |=
            response.Version == HttpVersion.Version10
            && !response.Headers.Connection.Contains("keep-alive", StringComparer.OrdinalIgnoreCase);
        return response;
    }

    // If a new connection breaks, the cause is the request, so it is not sent again.
    private bool MayHaveBeenClosed(HttpRequestException exception) =>
        Volatile.Read(ref _answers) > 0
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

    private static HttpClient ClientOf(
        Uri endpoint,
        X509Certificate2Collection? trustedRoots,
        bool keepsConnections,
        Action? onConnect = null
    )
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,
            UseProxy = !endpoint.IsLoopback,
            PooledConnectionLifetime = keepsConnections ? Timeout.InfiniteTimeSpan : TimeSpan.Zero,
            ConnectCallback = (context, cancellationToken) =>
            {
                onConnect?.Invoke();
                return ConnectAsync(context.DnsEndPoint, cancellationToken);
            },
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

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint address, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
