using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>Of parallel deletions of one entry, one succeeds and the others are refused.</summary>
internal sealed class RaceDeletesOnce(RuleInfo info) : Rule(info)
{
    public override bool NeedsParallelCalls => true;

    public override void ObserveParallelCalls(ParallelOutcome race, IRunView run, CheckRecorder recorder)
    {
        var deletions = race.WithPurpose(Purpose.DeleteAtOnce).ToList();
        // Another rule checks failures, and after one the outcome is unknown.
        if (
            race.MayBeLate
            || deletions.Count < 2
            || deletions.Any(exchange => exchange.Throttled || !IsClear(exchange))
        )
        {
            return;
        }

        var succeeded = deletions.Where(exchange => exchange.Succeeded).ToList();
        recorder.Check(
            this,
            succeeded.Count == 1,
            () =>
                $"{succeeded.Count} of {deletions.Count} parallel deletions of {deletions[0].Call.Subject} succeeded.",
            [deletions[0].Call.Subject!.Created, .. deletions.Except(succeeded), .. succeeded]
        );
    }

    private static bool IsClear(Exchange exchange) =>
        exchange.Parsed is ParsedResponse.Success
        || (exchange.Parsed is ParsedResponse.Failure && !exchange.ServiceFailed);
}
