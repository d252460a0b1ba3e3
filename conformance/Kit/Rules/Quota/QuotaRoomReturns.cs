using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Quota;

/// <summary>After a deletion, one more entry can be created.</summary>
internal sealed class QuotaRoomReturns(RuleInfo info, int max) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (
            exchange.Call is not { Purpose: Purpose.Create, Parent: { } parent }
            || exchange.Concurrent
            || exchange.Throttled
            || exchange.HasIndeterminateOutcome
            || run.Expected.IsIndeterminate(parent)
            || exchange.Parsed is not (ParsedResponse.Success or ParsedResponse.Failure)
        )
        {
            return;
        }

        var gone = run.Expected.Deleted(parent).LastOrDefault();
        if (gone is not null && run.Expected.Existing(parent).Count() < max)
        {
            recorder.Check(
                this,
                exchange.Succeeded,
                () => $"{gone} was deleted, but “{exchange.Call.Description}” was still refused: {exchange.Parsed}.",
                gone.Created,
                gone.Deleted!,
                exchange
            );
        }
    }
}
