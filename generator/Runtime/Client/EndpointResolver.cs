using System.Text.RegularExpressions;

namespace LightsailContract.Runtime;

/// <summary>Finds the address that a service answers at.</summary>
internal static partial class EndpointResolver
{
    /// <summary>The endpoint that was given, else the service's one, else the region's.</summary>
    /// <exception cref="ArgumentException">None of the three can be determined.</exception>
    public static Uri Resolve(ServiceDescription service, ContractClientOptions options)
    {
        if (options.Endpoint is { } endpoint)
        {
            return endpoint.IsAbsoluteUri && endpoint.Scheme is "http" or "https"
                ? endpoint
                : throw new ArgumentException(
                    $"The endpoint '{endpoint}' is not an http or https address.",
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
                $"{service.Service} needs an endpoint, or a region such as eu-west-1; '{region}' is not a region.",
                nameof(options)
            );
        }

        var suffix = region.StartsWith("cn-", StringComparison.Ordinal) ? "amazonaws.com.cn" : "amazonaws.com";
        return new Uri($"https://{prefix}.{region}.{suffix}");
    }

    /// <summary>The address of an operation: its prefix before the endpoint's host name, if that is no IP address; its path after
    /// the endpoint's.</summary>
    public static Uri Address(Uri endpoint, string hostPrefix, string path) =>
        new UriBuilder(endpoint)
        {
            Host = HasName(endpoint) ? hostPrefix + endpoint.Host : endpoint.Host,
            Path = endpoint.AbsolutePath.TrimEnd('/') + path,
        }.Uri;

    private static bool HasName(Uri endpoint) =>
        endpoint.HostNameType is not (UriHostNameType.IPv4 or UriHostNameType.IPv6);

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Region();
}
