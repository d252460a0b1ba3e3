using LightsailContract.Conformance.Report;

namespace LightsailContract.Conformance.Xunit;

/// <summary>Runs the suite once for all the tests of a class.</summary>
/// <typeparam name="TEndpoint">What is checked.</typeparam>
public sealed class ConformanceRun<TEndpoint> : IAsyncDisposable
    where TEndpoint : ConformanceEndpoint, new()
{
    private readonly TEndpoint _endpoint = new();
    private readonly SemaphoreSlim _once = new(1);
    private Dictionary<string, RuleResult>? _results;

    /// <summary>What the run says of a rule.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="EndpointUnusableException">The endpoint cannot be reached.</exception>
    public async Task<RuleResult> ResultAsync(string rule, CancellationToken cancellationToken)
    {
        await _once.WaitAsync(cancellationToken);
        try
        {
            _results ??= await RunAsync(cancellationToken);
        }
        finally
        {
            _once.Release();
        }

        return _results[rule];
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        _once.Dispose();
        return _endpoint.DisposeAsync();
    }

    private async Task<Dictionary<string, RuleResult>> RunAsync(CancellationToken cancellationToken)
    {
        var transport = await _endpoint.StartAsync(cancellationToken);
        var suite = new ConformanceSuite(Contracts.Read(_endpoint.Contracts), transport, _endpoint.Options);
        var report = await suite.RunAsync(null, cancellationToken);
        return report.Rules.ToDictionary(result => result.Id, StringComparer.Ordinal);
    }
}
