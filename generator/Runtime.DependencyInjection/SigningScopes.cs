using LightsailContract.Signing;

namespace LightsailContract.Runtime.DependencyInjection;

/// <summary>What a client's signatures are good for.</summary>
internal static class SigningScopes
{
    /// <summary>Where a service without regions wants its signatures to be from, and an endpoint of one's own does not care.</summary>
    private const string DefaultRegion = "us-east-1";

    public static SigningScope Of(ServiceDescription service, ContractClientOptions options) =>
        new(RegionOf(service, options), service.SigningName);

    // A service's one host is in one region, wherever its caller is.
    private static string RegionOf(ServiceDescription service, ContractClientOptions options) =>
        options.Endpoint is null && service.GlobalEndpoint is not null
            ? DefaultRegion
            : options.Region ?? DefaultRegion;
}
