using LightsailContract.Conformance.Report;

namespace LightsailContract.Conformance.Xunit;

/// <summary>Runs the suite once for all the tests of a class.</summary>
/// <typeparam name="TEndpoint">What is checked.</typeparam>
public sealed class ConformanceRun<TEndpoint> : IAsyncDisposable
    where TEndpoint : ConformanceEndpoint, new()
{
    private readonly TEndpoint _endpoint = new();
    private readonly Lock _gate = new();
    private Task<Dictionary<string, RuleResult>>? _results;

    /// <summary>What the run says of a rule.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="EndpointUnusableException">The endpoint cannot be reached.</exception>
    public async Task<RuleResult> ResultAsync(string rule, CancellationToken cancellationToken)
    {
        // One run, also where it fails: an endpoint that cannot be used is not asked anew for every rule.
        lock (_gate)
        {
            _results ??= RunAsync(cancellationToken);
        }

        return (await _results)[rule];
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _endpoint.DisposeAsync();

    private async Task<Dictionary<string, RuleResult>> RunAsync(CancellationToken cancellationToken)
    {
        var transport = await _endpoint.StartAsync(cancellationToken);
        var suite = new ConformanceSuite(Contracts.Read(_endpoint.Contracts), transport, _endpoint.Options);
        var report = await suite.RunAsync(null, cancellationToken);
        return report.Rules.ToDictionary(result => result.Id, StringComparer.Ordinal);
    }
}
