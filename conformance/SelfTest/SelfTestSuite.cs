using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Sweeping;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Resources;
using LightsailContract.Reader;

namespace LightsailContract.Conformance.SelfTest;

/// <summary>Proves that every rule can fail: puts a proxy that does one thing wrong before a conforming endpoint, rule by
/// rule, and sees whether the rule notices.</summary>
public static class SelfTestSuite
{
    /// <summary>Breaks every rule that the options select, each in its kind's own ways.</summary>
    /// <param name="services">The contracts.</param>
    /// <param name="transport">The way to an endpoint that conforms.</param>
    /// <param name="options">Which rules, which parents, which seed; <see cref="ConformanceOptions.Budget"/> bounds the requests.</param>
    /// <param name="progress">Is told how far it has come; null where nobody listens.</param>
    /// <param name="cancellationToken">Ends it early; what it made is removed still.</param>
    /// <exception cref="EndpointUnusableException">The endpoint is not there, or makes no parents.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<SelfTestReport> RunAsync(
        IReadOnlyList<ServiceResult> services,
        IContractTransport transport,
        ConformanceOptions options,
        IProgress<SelfTestProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        var guarded = new ReachabilityGuard(transport);
        return await RunJournal
            .RunWithJournalAsync(
                services,
                guarded,
                options,
                journal => RunAsync(services, guarded, options, journal, progress, cancellationToken),
                cancellationToken
            )
            .ConfigureAwait(false);
    }

    private static async Task<SelfTestReport> RunAsync(
        IReadOnlyList<ServiceResult> services,
        IContractTransport transport,
        ConformanceOptions options,
        IJournal journal,
        IProgress<SelfTestProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        var results = new List<MutantResult>();
        for (var i = 0; i < services.Count; i++)
        {
            var part = i;
            var run = new ServiceSelfTest(services[i], transport, options, journal);
            await run.RunAsync(
                    results,
                    (rule, fraction) =>
                        progress?.Report(
                            new SelfTestProgress(
                                rule,
                                (part + fraction) / services.Count,
                                results.Count(result => result.Killed),
                                results.Count(result => !result.Killed)
                            )
                        ),
                    cancellationToken
                )
                .ConfigureAwait(false);
        }

        return new SelfTestReport(results);
    }
}
