using System.Collections.Concurrent;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http;

namespace LightsailContract.Conformance.Suite;

/// <summary>The progress of all services of a run. Services may report in parallel.</summary>
internal sealed class RunProgress(
    IReadOnlyList<ServiceRun> runs,
    RequestBudget budget,
    IProgress<ConformanceProgress>? listener
)
{
    private readonly ConcurrentDictionary<ServiceRun, double> _fractions = [];

    /// <summary>Notes the progress of a service, and reports it.</summary>
    public void Report(ServiceRun run, string phase, double fraction)
    {
        _fractions[run] = fraction;
        listener?.Report(
            new ConformanceProgress(
                run.Service,
                phase,
                _fractions.Values.Sum() / runs.Count,
                budget.Used,
                runs.Sum(each => each.Scoreboard.Checks),
                runs.Sum(each => each.Scoreboard.Broken)
            )
        );
    }

    /// <summary>Notes that a service is done.</summary>
    public void Finish(ServiceRun run) => _fractions[run] = 1;
}
