using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Envelope;

/// <summary>Every answer carries the id by which support finds the request.</summary>
internal sealed class CarriesRequestId(RuleInfo info) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (exchange.IsOfService && exchange.Parsed is ParsedResponse.Success or ParsedResponse.Failure)
        {
            recorder.Check(
                this,
                !string.IsNullOrWhiteSpace(exchange.RequestId),
                () => $"The answer to “{exchange.Call.Description}” has no request id.",
                exchange
            );
        }
    }
}
