using System.Text;
using LightsailContract.Reader;
using LightsailContract.Signing;

namespace LightsailContract.Cli;

/// <summary>What is checked where.</summary>
/// <param name="Endpoint">The address; null for an emulator of one's own.</param>
/// <param name="Services">The services.</param>
internal sealed record EndpointChoice(Uri? Endpoint, IReadOnlyList<ServiceResult> Services)
{
    /// <summary>Chooses as the AWS tools do: the option, then the variable of the service, then the general variable.</summary>
    /// <param name="endpoint">The value of <c>--endpoint</c>, or null.</param>
    /// <param name="names">What <c>--service</c> gave.</param>
    /// <param name="contracts">Every contract at hand.</param>
    /// <param name="variable">The environment.</param>
    /// <exception cref="UsageException">A service is unknown, or two have different endpoints.</exception>
    public static EndpointChoice Make(
        string? endpoint,
        IReadOnlyList<string> names,
        IReadOnlyList<ServiceResult> contracts,
        Func<string, string?> variable
    )
    {
        var given = endpoint is null ? null : OptionValues.Endpoint(endpoint, "--endpoint");
        if (names.Count > 0)
        {
            var services = names.Select(name => Find(name, contracts)).Distinct().ToArray();
            return new EndpointChoice(given ?? Common(services, variable), services);
        }

        var preferred = contracts.Where(each => each.Contract.Service == BundledContracts.DefaultService).ToArray();
        var alone = preferred.Length > 0 ? preferred : contracts;
        if (given is not null)
        {
            return new EndpointChoice(given, alone);
        }

        var configured = contracts.Where(each => FromEnvironment(each, variable) is not null).ToArray();
        var chosen = configured.Intersect(preferred).Any() ? preferred : configured;
        return chosen.Length == 0
            ? new EndpointChoice(null, [.. preferred, .. contracts.Except(preferred)])
            : new EndpointChoice(Common(chosen, variable), chosen);
    }

    /// <summary>The region that the environment names, as the AWS tools read it; else us-east-1.</summary>
    /// <exception cref="UsageException">What it names is not a region.</exception>
    public static string RegionFrom(Func<string, string?> variable) =>
        Region("AWS_REGION", variable) ?? Region("AWS_DEFAULT_REGION", variable) ?? SigningRegions.Default;

    private static string? Region(string name, Func<string, string?> variable) =>
        variable(name) is { Length: > 0 } value ? OptionValues.Region(value, name) : null;

    private static ServiceResult Find(string name, IReadOnlyList<ServiceResult> contracts) =>
        contracts.FirstOrDefault(each => each.Contract.Service.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException(
            $"--service '{name}': expected one of {string.Join(", ", contracts.Select(each => each.Contract.Service))}."
        );

    private static Uri? Common(IReadOnlyList<ServiceResult> services, Func<string, string?> variable)
    {
        var endpoints = services.Select(service => FromEnvironment(service, variable)).Distinct().ToArray();
        return endpoints.Length == 1
            ? endpoints[0]
            : throw new UsageException(
                "the environment has different endpoints for the services; choose one service with --service."
            );
    }

    private static Uri? FromEnvironment(ServiceResult service, Func<string, string?> variable)
    {
        if (string.Equals(variable("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"), "true", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var own = $"AWS_ENDPOINT_URL_{VariableName(service.Contract.Service)}";
        foreach (var name in new[] { own, "AWS_ENDPOINT_URL" })
        {
            if (variable(name) is { Length: > 0 } text)
            {
                return OptionValues.Endpoint(text, name);
            }
        }

        return null;
    }

    // The AWS tools make it from the service id: capitals, and an underscore for every other character.
    private static string VariableName(string service)
    {
        var name = new StringBuilder(service.Length);
        foreach (var c in service)
        {
            name.Append(char.IsAsciiLetterOrDigit(c) ? char.ToUpperInvariant(c) : '_');
        }

        return name.ToString();
    }
}
