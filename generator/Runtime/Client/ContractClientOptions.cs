namespace LightsailContract.Runtime;

/// <summary>Where a client's requests go, and what it takes back.</summary>
public sealed class ContractClientOptions
{
    /// <summary>The endpoint; null to find it by region, or for a service without regions.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>The region, such as <c>eu-west-1</c>; needed if no endpoint is given and the service has regions.</summary>
    public string? Region { get; init; }

    /// <summary>Whether what an operation puts before the endpoint's host name is put there; true unless it is set. An IP
    /// address never gets a prefix, because such a name does not resolve.</summary>
    public bool UseHostPrefix { get; init; } = true;

    /// <summary>The largest response that is read, in bytes; 32 MiB unless it is set.</summary>
    public int MaxResponseBytes { get; init; } = 32 << 20;

    /// <summary>How deep a response may be nested; 64 unless it is set. At least 1, at most 128.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Makes what idempotency tokens are filled with.</summary>
    public Func<string> NewIdempotencyToken { get; init; } = static () => Guid.NewGuid().ToString("D");
}
