using LightsailContract.Signing;

namespace LightsailContract.Runtime.DependencyInjection;

/// <summary>What a client's signatures are good for.</summary>
internal static class SigningScopes
{
    /// <summary>Where a service without regions wants its signatures to be from, and an endpoint of one's own does not care.</summary>
    private const string DefaultRegion = "us-east-1";

    public static SigningScope Of(ServiceDescription service, ContractClientOptions options) =>
        new(options.Region ?? DefaultRegion, service.SigningName);
}
