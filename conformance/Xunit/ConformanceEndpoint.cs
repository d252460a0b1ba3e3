using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Xunit;

/// <summary>The endpoint that a test class checks, and the contracts that it must obey.</summary>
/// <remarks>It needs a constructor without parameters, because the rules are listed before any test runs.</remarks>
public abstract class ConformanceEndpoint : IAsyncDisposable
{
    /// <summary>The contract files. Relative paths start at the folder of the test assembly.</summary>
    public abstract IReadOnlyList<string> Contracts { get; }

    /// <summary>The options of the run. Default: 100 sequences, parents are created and deleted, always the same seed.</summary>
    public virtual ConformanceOptions Options => new() { Provision = true };

    /// <summary>Starts the endpoint and returns the transport to it; called once for each test class.</summary>
    /// <param name="cancellationToken">Ends the start.</param>
    public abstract ValueTask<IContractTransport> StartAsync(CancellationToken cancellationToken);

    /// <summary>Stops the endpoint.</summary>
    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
