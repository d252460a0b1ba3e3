using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>Parallel calls do not make the service fail.</summary>
internal sealed class SurvivesParallelCalls(RuleInfo info) : Rule(info)
{
    // A service may fail by chance.
    private const int MaxFailures = 3;

    public override bool NeedsParallelCalls => true;

    public override void ObserveParallelCalls(ParallelOutcome race, IRunView run, CheckRecorder recorder)
    {
        var failed = race.Exchanges.Where(exchange => !exchange.Throttled && exchange.HasIndeterminateOutcome).ToList();
        if (run.Resource.Resource.Quota is { } quota)
        {
            // The documents do not say which error a creation above the quota gets. So ignore failed creations if enough
            // others succeeded.
            var made = race.WithPurpose(Purpose.Create).Count(exchange => exchange.Succeeded);
            if (made >= Math.Min(quota.Max - race.ExistingBefore.Count, race.WithPurpose(Purpose.Create).Count()))
            {
                failed.RemoveAll(exchange => exchange.Call.Purpose == Purpose.Create);
            }
        }

        // In one outage all parallel calls fail.
        var outages = failed.Count(exchange => exchange.InOutage);
        var faults = run.IncrementCounter(Info.Id, failed.Count - outages + Math.Min(1, outages));
        recorder.Check(
            this,
            failed.Count == 0 || faults <= MaxFailures,
            () => $"{failed.Count} of {race.Exchanges.Count} parallel calls made the service fail.",
            [.. race.Exchanges.Except(failed), .. failed]
        );
    }
}
