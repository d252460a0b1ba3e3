using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Sweeping;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Resources;
using LightsailContract.Reader;

namespace LightsailContract.Conformance.SelfTest;

/// <summary>Tests that every rule can fail: for each rule, a proxy before a conforming endpoint applies each mutation, and the
/// rule must detect it.</summary>
public static class SelfTestSuite
{
    /// <summary>Applies each mutation of every rule that the options select.</summary>
    /// <param name="services">The contracts.</param>
    /// <param name="transport">The transport to a conforming endpoint.</param>
    /// <param name="options">The rules, parents and seed; <see cref="ConformanceOptions.Budget"/> bounds the requests.</param>
    /// <param name="progress">Receives the progress; may be null.</param>
    /// <param name="cancellationToken">Ends it early; what it created is still deleted.</param>
    /// <exception cref="EndpointUnusableException">The endpoint cannot be reached, or creates no parents.</exception>
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
