using System.Security.Cryptography.X509Certificates;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Http;

/// <summary>Bounds and additions of an <see cref="HttpTransport"/>.</summary>
public sealed record HttpTransportOptions
{
    /// <summary>How long one call may take, to the last byte of its answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The largest answer that is read, in bytes after decompression.</summary>
    public int MaxResponseBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>Headers that every request carries besides its own.</summary>
    public IReadOnlyList<WireHeader> Headers { get; init; } = [];

    /// <summary>Certificates to trust as roots in place of the system's, or null.</summary>
    public X509Certificate2Collection? TrustedRoots { get; init; }
}
