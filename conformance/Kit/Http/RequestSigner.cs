using LightsailContract.Conformance.Api;
using LightsailContract.Model;
using LightsailContract.Signing;

namespace LightsailContract.Conformance.Http;

/// <summary>Signs requests as a client would.</summary>
internal sealed class RequestSigner(
    ICredentialsProvider credentials,
    SigningScope scope,
    string region,
    Uri endpoint,
    TimeProvider clock
)
{
    public static RequestSigner For(Contract contract, ConformanceOptions options)
    {
        var settings = contract.Settings;
        var service = settings.SigningName ?? settings.EndpointPrefix ?? contract.Service.ToLowerInvariant();
        var endpoint = Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var uri) ? uri : NoEndpoint;
        return new RequestSigner(
            options.Credentials ?? DummyCredentials.Instance,
            new SigningScope(RegionOf(settings, options), service),
            options.Region,
            endpoint,
            options.Clock
        );
    }

    // A transport within the process has no address.
    private static readonly Uri NoEndpoint = new("http://localhost");

    public SigningScope Scope { get; } = scope;

    /// <summary>The caller's region; the scope of a global service has another.</summary>
    public string Region { get; } = region;

    /// <summary>Whether it signs with somebody's credentials, not with the pair that everybody knows.</summary>
    public bool HasSecrets => credentials is not DummyCredentials;

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
                Path = BasePath.Of(endpoint) + query[0],
                Query = query.Length > 1 ? query[1] : "",
                Headers = [new("Host", endpoint.Authority), .. request.Headers.Where(IsSigned).Select(ToPair)],
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
