using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.ResponseShape;

/// <summary>A successful response is complete, and a client of the protocol can read it.</summary>
internal sealed class ResponseDocument(RuleInfo info) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        switch (exchange.Parsed)
        {
            case ParsedResponse.Success:
                recorder.Check(this, holds: true, () => "");
                break;
            case ParsedResponse.Unreadable unreadable when exchange.Response!.Status is >= 200 and < 300:
                recorder.Check(this, holds: false, () => unreadable.Reason, exchange);
                break;
            // The response to a probe may be cut off.
            case ParsedResponse.Nothing nothing
                when exchange.Call.Purpose != Purpose.Probe && nothing.Cause != TransportFailure.Unreachable:
                recorder.Check(this, holds: false, () => nothing.Reason, exchange);
                break;
        }
    }
}
