using LightsailContract.Conformance.Api;
using LightsailContract.Model;
using LightsailContract.Signing;

namespace LightsailContract.Conformance.Http;

/// <summary>Signs requests as a client would.</summary>
internal sealed class RequestSigner(
    ICredentialsProvider credentials,
    SigningScope scope,
    string region,
    string host,
    TimeProvider clock
)
{
    public static RequestSigner For(Contract contract, ConformanceOptions options)
    {
        var settings = contract.Settings;
        var service = settings.SigningName ?? settings.EndpointPrefix ?? contract.Service.ToLowerInvariant();
        var host = Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var uri) ? uri.Authority : "localhost";
        return new RequestSigner(
            options.Credentials ?? DummyCredentials.Instance,
            new SigningScope(RegionOf(settings, options), service),
            options.Region,
            host,
            options.Clock
        );
    }

    public SigningScope Scope { get; } = scope;

    /// <summary>The caller's region; the scope of a global service has another.</summary>
    public string Region { get; } = region;

    public async ValueTask<WireRequest> SignAsync(WireRequest request, CancellationToken cancellationToken) =>
        Sign(request, await credentials.GetCredentialsAsync(cancellationToken).ConfigureAwait(false));

    public ValueTask<Credentials> GetCredentialsAsync(CancellationToken cancellationToken) =>
        credentials.GetCredentialsAsync(cancellationToken);

    /// <summary>Signs with the given credentials, scope and time; null means the session's own.</summary>
    public WireRequest Sign(
        WireRequest request,
        Credentials identity,
        SigningScope? scope = null,
        DateTimeOffset? time = null
    )
    {
        var query = request.Path.Split('?', 2);
        var signature = SigV4.Sign(
            new SigningRequest
            {
                Method = request.Method,
                Path = query[0],
                Query = query.Length > 1 ? query[1] : "",
                Headers = [new("Host", host), .. request.Headers.Where(IsSigned).Select(ToPair)],
                Body = request.Body,
            },
            identity,
            scope ?? Scope,
            time ?? clock.GetUtcNow()
        );
        return request with
        {
            Headers = [.. request.Headers, .. signature.Headers.Select(pair => new WireHeader(pair.Key, pair.Value))],
        };
    }

    private static string RegionOf(ServiceSettings settings, ConformanceOptions options) =>
        settings.GlobalEndpoint is null ? options.Region : SigningRegions.ForGlobalService(options.Region);

    private static KeyValuePair<string, string> ToPair(WireHeader header) => new(header.Name, header.Value);

    private static bool IsSigned(WireHeader header) =>
        header.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
        || header.Name.StartsWith("x-amz-", StringComparison.OrdinalIgnoreCase);
}
