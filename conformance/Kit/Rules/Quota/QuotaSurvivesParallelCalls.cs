using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Quota;

/// <summary>Parallel creations never exceed the quota.</summary>
internal sealed class QuotaSurvivesParallelCalls(RuleInfo info, int max) : Rule(info)
{
    public override bool NeedsParallelCalls => true;

    public override void ObserveParallelCalls(ParallelOutcome race, IRunView run, CheckRecorder recorder)
    {
        var creates = race.WithPurpose(Purpose.Create).ToList();
        if (creates.Count == 0)
        {
            return;
        }

        var made = creates.Count(exchange => exchange.Succeeded);
        // A deletion with an indeterminate outcome may have freed quota.
        var removed = race.WithPurpose(Purpose.Delete)
            .Count(exchange => exchange.Succeeded || exchange.HasIndeterminateOutcome);
        var room = max - race.ExistingBefore.Count + removed;
        // If fewer creations succeeded than the free quota allows, the quota was not tested.
        if (made >= room)
        {
            recorder.Check(
                this,
                made <= room,
                () => $"{made} of {creates.Count} parallel creations succeeded, but the free quota was {room}.",
                [.. race.ExistingBefore.Select(entry => entry.Created), .. race.Exchanges]
            );
        }

        if (race.After is { } after && after.Items.Count >= max)
        {
            recorder.Check(
                this,
                after.Items.Count <= max,
                () => $"After {creates.Count} parallel creations, {after.Items.Count} are listed; {max} are allowed.",
                [.. race.ExistingBefore.Select(entry => entry.Created), .. race.Exchanges, after.Last]
            );
        }
    }
}
