namespace LightsailContract.Runtime;

/// <summary>The bounds of a dispatcher, and what it reports to its host.</summary>
public sealed class DispatcherOptions
{
    /// <summary>The largest body that is read, in bytes; 1 MiB unless it is set.</summary>
    public int MaxBodyBytes { get; init; } = 1 << 20;

    /// <summary>How deep a body may be nested; 64 unless it is set. At least 1, at most 128.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Makes the id of each request.</summary>
    public Func<string> NewRequestId { get; init; } = static () => Guid.NewGuid().ToString("D");

    /// <summary>Gets each exception that a handler throws and that is not an error of the service itself. The caller learns only that
    /// the service failed.</summary>
    public Action<Exception, ContractContext>? OnUnhandledException { get; init; }

    /// <summary>Looks at a request before anything of it is read; null lets it in. Null takes every request.</summary>
    public Func<ContractRequest, ContractRefusal?>? Authenticate { get; init; }
}

/// <summary>Why a request is not let in.</summary>
/// <param name="Code">The code of one of the contract's common errors; another is answered as the one whose role is signature.</param>
/// <param name="Message">What the caller learns.</param>
public sealed record ContractRefusal(string Code, string Message);
