using System.Reflection;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Sweeping;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Resources;
using LightsailContract.Reader;

namespace LightsailContract.Conformance.Suite;

/// <summary>Checks an endpoint against contracts.</summary>
/// <param name="services">The contracts.</param>
/// <param name="transport">The transport to the endpoint.</param>
/// <param name="options">The options of the run.</param>
public sealed class ConformanceSuite(
    IReadOnlyList<ServiceResult> services,
    IContractTransport transport,
    ConformanceOptions options
)
{
    /// <summary>Runs once, and deletes what it created, also if the run fails or is cancelled.</summary>
    /// <param name="progress">Receives the progress; may be null.</param>
    /// <param name="cancellationToken">Ends the run early; what it created is still deleted.</param>
    /// <exception cref="EndpointUnusableException">The endpoint cannot be used, and no rule was checked.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public async Task<ConformanceReport> RunAsync(
        IProgress<ConformanceProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        var startedAt = options.Clock.GetUtcNow();
        var began = options.Clock.GetTimestamp();
        var budget = new RequestBudget(options.Budget);
        var guarded = new ReachabilityGuard(transport);
        using var limit = new TimeLimit(options, cancellationToken);
        var runs = await RunJournal
            .RunWithJournalAsync(
                services,
                guarded,
                options,
                journal => RunAsync(guarded, budget, journal, progress, limit),
                cancellationToken
            )
            .ConfigureAwait(false);
        var rules = runs.SelectMany(run => run.Results()).ToList();
        return new ConformanceReport
        {
            Tool = options.Tool,
            Version = Version,
            Services = [.. runs.Select(run => run.Service)],
            Endpoint = options.Endpoint,
            Seed = options.Seed,
            StartedAt = startedAt,
            DurationMs = (long)options.Clock.GetElapsedTime(began).TotalMilliseconds,
            Summary = Summarise(rules, budget.Used, runs.Sum(run => run.Scoreboard.Checks)),
            Rules = rules,
            Observations = [.. runs.SelectMany(run => run.Observations)],
            EndedEarly = [.. runs.Select(run => run.EndedEarly).OfType<EarlyEnd>()],
        };
    }

    private async Task<List<ServiceRun>> RunAsync(
        IContractTransport guarded,
        RequestBudget budget,
        IJournal journal,
        IProgress<ConformanceProgress>? progress,
        TimeLimit limit
    )
    {
        var runs = services.Select(service => new ServiceRun(service, guarded, options, budget, journal)).ToList();
        var progressOfAll = new RunProgress(runs, budget, progress);
        EndpointUnusableException? unusable = null;
        async Task RunOneAsync(ServiceRun run)
        {
            try
            {
                await run.RunAsync((phase, fraction) => progressOfAll.Report(run, phase, fraction), limit)
                    .ConfigureAwait(false);
                progressOfAll.Finish(run);
            }
            catch (OperationCanceledException) when (limit.IsReached)
            {
                run.EndEarly(EarlyEndReason.TimeLimit, limit.Message);
            }
            catch (EndpointUnusableException exception)
            {
                // Another service may still work at the endpoint, and the checks so far count.
                run.EndEarly(EarlyEndReason.Endpoint, exception.Message);
                Interlocked.CompareExchange(ref unusable, exception, null);
            }
        }

        // With a shared budget, parallel services would stop at random points.
        if (options is { SideBySide: true, Budget: null })
        {
            await Task.WhenAll(runs.Select(run => Task.Run(() => RunOneAsync(run), CancellationToken.None)))
                .ConfigureAwait(false);
        }
        else
        {
            foreach (var run in runs)
            {
                await RunOneAsync(run).ConfigureAwait(false);
            }
        }

        return unusable is not null && runs.All(run => run.Scoreboard.Checks == 0) ? throw unusable : runs;
    }

    /// <summary>The version of the kit.</summary>
    public static string Version { get; } =
        typeof(ConformanceSuite)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion.Split('+')[0]
        ?? "0.0.0";

    private static ReportSummary Summarise(List<RuleResult> rules, int requests, int checks)
    {
        int Count(Verdict verdict) => rules.Count(rule => rule.Verdict == verdict);
        return new ReportSummary(
            Count(Verdict.Passed),
            Count(Verdict.Failed),
            Count(Verdict.Warned),
            Count(Verdict.NotExercised),
            Count(Verdict.Unsupported),
            Count(Verdict.Skipped),
            requests,
            checks
        );
    }
}
