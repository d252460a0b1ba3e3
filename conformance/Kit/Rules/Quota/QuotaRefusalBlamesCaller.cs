using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Quota;

/// <summary>A creation above the quota is refused with an error of the caller: an error of the service makes clients retry.</summary>
internal sealed class QuotaRefusalBlamesCaller(RuleInfo info, int max) : Rule(info)
{
    // A service may fail now and then.
    private const int FailuresThatCount = 3;

    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (
            exchange.Call is not { Purpose: Purpose.Create, Parent: { } parent }
            || exchange.Concurrent
            || exchange.Throttled
            || exchange.Parsed is not ParsedResponse.Failure
            || run.Expected.Existing(parent).Count() < max
        )
        {
            return;
        }

        var isService = exchange.Response!.Status >= 500;
        var others = run.IncrementCounter($"{Info.Id}/caller", isService ? 0 : 1);
        var failures = run.IncrementCounter($"{Info.Id}/service", isService ? 1 : 0);
        recorder.Check(
            this,
            !isService || others > 0 || failures < FailuresThatCount,
            () =>
                $"A creation above the quota is answered by an error of the service each time: HTTP {exchange.Response.Status}.",
            exchange
        );
    }
}
