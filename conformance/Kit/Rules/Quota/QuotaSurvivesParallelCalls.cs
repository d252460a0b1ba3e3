using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Quota;

/// <summary>The quota holds when several are created at the same time.</summary>
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
        // A deletion whose outcome is unknown may have made room.
        var removed = race.WithPurpose(Purpose.Delete)
            .Count(exchange => exchange.Succeeded || exchange.HasIndeterminateOutcome);
        var room = max - race.ExistingBefore.Count + removed;
        // Where fewer came through than there was room for, the quota was not tried.
        if (made >= room)
        {
            recorder.Check(
                this,
                made <= room,
                () =>
                    $"{made} of {creates.Count} creations at the same time succeeded where there was room for {room}.",
                [.. race.ExistingBefore.Select(entry => entry.Created), .. race.Exchanges]
            );
        }

        if (race.After is { } after && after.Items.Count >= max)
        {
            recorder.Check(
                this,
                after.Items.Count <= max,
                () =>
                    $"After {creates.Count} creations at the same time {after.Items.Count} are listed, {max} are allowed.",
                [.. race.ExistingBefore.Select(entry => entry.Created), .. race.Exchanges, after.Last]
            );
        }
    }
}
