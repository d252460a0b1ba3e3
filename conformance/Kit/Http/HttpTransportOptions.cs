using System.Security.Cryptography.X509Certificates;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Http;

/// <summary>The options of an <see cref="HttpTransport"/>.</summary>
public sealed record HttpTransportOptions
{
    /// <summary>How long one call may take, to the last byte of its response.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The largest response, in bytes after decompression.</summary>
    public int MaxResponseBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>Headers that every request carries besides its own. Their values are taken out of everything that a run shows.</summary>
    public IReadOnlyList<WireHeader> Headers { get; init; } = [];

    /// <summary>Other values that an endpoint or a proxy may come to know and that nobody may see in a report.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];

    /// <summary>Certificates to trust as roots in place of the system's, or null.</summary>
    public X509Certificate2Collection? TrustedRoots { get; init; }
}
