using System.Text.RegularExpressions;

namespace LightsailContract.Runtime;

/// <summary>Finds the address that a service answers at.</summary>
internal static partial class EndpointResolver
{
    /// <summary>The endpoint that was given, else the service's one, else the region's.</summary>
    /// <exception cref="ArgumentException">None of the three can be told.</exception>
    public static Uri Resolve(ServiceDescription service, ContractClientOptions options)
    {
        if (options.Endpoint is { } endpoint)
        {
            return endpoint.IsAbsoluteUri && endpoint.Scheme is "http" or "https"
                ? endpoint
                : throw new ArgumentException(
                    $"The endpoint '{endpoint}' is no http or https address.",
                    nameof(options)
                );
        }

        if (service.GlobalEndpoint is { } global)
        {
            return new Uri(global.Contains("://", StringComparison.Ordinal) ? global : $"https://{global}");
        }

        if (service.EndpointPrefix is not { } prefix)
        {
            throw new ArgumentException($"{service.Service} has no endpoint of its own: give one.", nameof(options));
        }

        // The region becomes part of a host name, to which credentials are sent.
        var region = options.Region;
        if (region is null || !Region().IsMatch(region))
        {
            throw new ArgumentException(
                $"{service.Service} needs an endpoint, or a region such as eu-west-1; '{region}' is none.",
                nameof(options)
            );
        }

        var suffix = region.StartsWith("cn-", StringComparison.Ordinal) ? "amazonaws.com.cn" : "amazonaws.com";
        return new Uri($"https://{prefix}.{region}.{suffix}");
    }

    /// <summary>The endpoint with an operation's prefix before its host name.</summary>
    public static Uri WithPrefix(Uri endpoint, string prefix) =>
        prefix.Length == 0 ? endpoint : new UriBuilder(endpoint) { Host = prefix + endpoint.Host }.Uri;

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Region();
}
