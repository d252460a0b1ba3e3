using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Quota;

/// <summary>At most <c>max</c> entries exist: one more is refused, and no list shows more.</summary>
internal sealed class QuotaHolds(RuleInfo info, int max) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (
            exchange.Call is not { Purpose: Purpose.Create, Parent: { } parent }
            || exchange.Concurrent
            || exchange.Throttled
            || exchange.Parsed is not (ParsedResponse.Success or ParsedResponse.Failure)
            || run.Expected.IsIndeterminate(parent)
        )
        {
            return;
        }

        var existing = run.Expected.Existing(parent).ToList();
        if (existing.Count >= max)
        {
            recorder.Check(
                this,
                !exchange.Succeeded,
                () => $"{existing.Count} exist, {max} are allowed, and one more was created.",
                [.. existing.Select(entry => entry.Created), exchange]
            );
        }
    }

    public override void ObserveListing(Listing listing, IRunView run, CheckRecorder recorder)
    {
        // Parallel calls are checked by QuotaSurvivesParallelCalls.
        if (listing.Items.Count >= max && !run.Since(listing.Parent).Any(exchange => exchange.Concurrent))
        {
            recorder.Check(
                this,
                listing.Items.Count <= max,
                () => $"{listing.Items.Count} are listed, {max} are allowed.",
                [.. run.Expected.Existing(listing.Parent).Select(entry => entry.Created), listing.Last]
            );
        }
    }
}
