using LightsailContract.Signing;

namespace LightsailContract.Runtime.DependencyInjection;

/// <summary>What a client's signatures are good for.</summary>
internal static class SigningScopes
{
    public static SigningScope Of(ServiceDescription service, ContractClientOptions options) =>
        new(RegionOf(service, options), service.SigningName);

    // A global service is in one region, and the place of the caller does not count.
    private static string RegionOf(ServiceDescription service, ContractClientOptions options) =>
        service.GlobalEndpoint is not null
            ? SigningRegions.ForGlobalService(options.Region)
            : options.Region ?? SigningRegions.Default;
}
