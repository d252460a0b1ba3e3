using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Xunit;

/// <summary>What a test class checks: an endpoint, and the contracts that it has to obey.</summary>
/// <remarks>Needs a constructor without parameters: the rules are listed before any test runs.</remarks>
public abstract class ConformanceEndpoint : IAsyncDisposable
{
    /// <summary>The contract's files; relative paths start at the test assembly's folder.</summary>
    public abstract IReadOnlyList<string> Contracts { get; }

    /// <summary>How the run goes; by default 100 sequences, parents made and removed, and always the same seed.</summary>
    public virtual ConformanceOptions Options => new() { Provision = true };

    /// <summary>Starts what is checked and gives the way to it; called once a test class.</summary>
    /// <param name="cancellationToken">Ends the start.</param>
    public abstract ValueTask<IContractTransport> StartAsync(CancellationToken cancellationToken);

    /// <summary>Stops what was started.</summary>
    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
