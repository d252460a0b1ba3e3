using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.ResponseShape;

/// <summary>A successful response is complete, and a client of the protocol can read it.</summary>
internal sealed class ResponseDocument(RuleInfo info) : Rule(info)
{
    // A connection may break by chance. If none of these calls ever has a complete response, the rule is broken.
    private const int BrokenThatCount = 3;

    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        switch (exchange.Parsed)
        {
            case ParsedResponse.Success:
                run.IncrementCounter($"{Info.Id}: complete", 1);
                recorder.Check(this, holds: true, () => "");
                break;
            case ParsedResponse.Unreadable unreadable when exchange.Response!.Status is >= 200 and < 300:
                recorder.Check(this, holds: false, () => unreadable.Reason, exchange);
                break;
            // The response to a probe may be cut off.
            case ParsedResponse.Nothing nothing
                when exchange.Call.Purpose != Purpose.Probe
                    && nothing.Cause != TransportFailure.Unreachable
                    && !exchange.InOutage:
                if (
                    nothing.Cause == TransportFailure.TooLarge
                    || (
                        run.IncrementCounter($"{Info.Id}: broken", 1) >= BrokenThatCount
                        && run.IncrementCounter($"{Info.Id}: complete", 0) == 0
                    )
                )
                {
                    recorder.Check(this, holds: false, () => nothing.Reason, exchange);
                }

                break;
        }
    }
}
