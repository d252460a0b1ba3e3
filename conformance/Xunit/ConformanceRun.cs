using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Suite;

namespace LightsailContract.Conformance.Xunit;

/// <summary>Runs the suite once for all the tests of a class.</summary>
/// <typeparam name="TEndpoint">The endpoint.</typeparam>
public sealed class ConformanceRun<TEndpoint> : IAsyncDisposable
    where TEndpoint : ConformanceEndpoint, new()
{
    private readonly TEndpoint _endpoint = new();
    private readonly Lock _gate = new();
    private Task<ConformanceReport>? _report;

    /// <summary>The result of one rule.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="cancellationToken">Ends the wait for it.</param>
    /// <exception cref="EndpointUnusableException">The endpoint cannot be reached, or went away before the rule was checked.</exception>
    public async Task<RuleResult> ResultAsync(string rule, CancellationToken cancellationToken)
    {
        // One run, also if it fails: an endpoint that cannot be used is not tried again for every rule. All tests share
        // it, so a cancelled test stops only its own waiting.
        lock (_gate)
        {
            _report ??= RunAsync();
        }

        var report = await _report.WaitAsync(cancellationToken);
        var result = report.Rules.First(each => each.Id == rule);
        return result.Verdict == Verdict.NotExercised && Lost(report, result.Service) is { } end
            ? throw new EndpointUnusableException(end.Message)
            : result;
    }

    // A budget ends a run as planned; an endpoint that goes away does not.
    private static EarlyEnd? Lost(ConformanceReport report, string service) =>
        report.EndedEarly.FirstOrDefault(end => end.Service == service && !end.IsWanted);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _endpoint.DisposeAsync();

    private async Task<ConformanceReport> RunAsync()
    {
        var transport = await _endpoint.StartAsync(CancellationToken.None);
        var suite = new ConformanceSuite(Contracts.Read(_endpoint.Contracts), transport, _endpoint.Options);
        return await suite.RunAsync(null, CancellationToken.None);
    }
}
