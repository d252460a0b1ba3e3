using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>Calls at the same time do not make the service fail.</summary>
internal sealed class SurvivesParallelCalls(RuleInfo info) : Rule(info)
{
    // A service may fail now and then.
    private const int MaxFailures = 3;

    public override bool NeedsParallelCalls => true;

    public override void ObserveParallelCalls(ParallelOutcome race, IRunView run, CheckRecorder recorder)
    {
        var failed = race.Exchanges.Where(exchange => !exchange.Throttled && exchange.HasIndeterminateOutcome).ToList();
        if (run.Resource.Resource.Quota is { } quota)
        {
            // With which error a creation is refused that finds no room is open; that one fails instead of the last is not.
            var made = race.WithPurpose(Purpose.Create).Count(exchange => exchange.Succeeded);
            if (made >= Math.Min(quota.Max - race.ExistingBefore.Count, race.WithPurpose(Purpose.Create).Count()))
            {
                failed.RemoveAll(exchange => exchange.Call.Purpose == Purpose.Create);
            }
        }

        var faults = run.IncrementCounter(Info.Id, failed.Count);
        recorder.Check(
            this,
            failed.Count == 0 || faults <= MaxFailures,
            () => $"{failed.Count} of {race.Exchanges.Count} calls at the same time made the service fail.",
            [.. race.Exchanges.Except(failed), .. failed]
        );
    }
}
