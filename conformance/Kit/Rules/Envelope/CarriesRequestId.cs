using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Envelope;

/// <summary>Every response has the id with which support finds the request.</summary>
internal sealed class CarriesRequestId(RuleInfo info) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (exchange.IsOfService && exchange.Parsed is ParsedResponse.Success or ParsedResponse.Failure)
        {
            recorder.Check(
                this,
                !string.IsNullOrWhiteSpace(exchange.RequestId),
                () => $"The response to “{exchange.Call.Description}” has no request id.",
                exchange
            );
        }
    }
}
