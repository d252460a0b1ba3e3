namespace LightsailContract.Runtime;

/// <summary>The bounds of a dispatcher, and what it tells its host.</summary>
public sealed class DispatcherOptions
{
    /// <summary>The largest body that is read, in bytes; 1 MiB unless it is set.</summary>
    public int MaxBodyBytes { get; init; } = 1 << 20;

    /// <summary>How deep a body may be nested; 64 unless it is set. At least 1, at most 128.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Makes the id of each request.</summary>
    public Func<string> NewRequestId { get; init; } = static () => Guid.NewGuid().ToString("D");

    /// <summary>Hears of each exception that a handler throws and the contract does not know. The caller is told only that
    /// the service failed.</summary>
    public Action<Exception, ContractContext>? OnUnhandledException { get; init; }
}
