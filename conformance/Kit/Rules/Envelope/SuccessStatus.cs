using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Envelope;

/// <summary>A successful response has status 200, as both protocols say. Clients accept any 2xx.</summary>
internal sealed class SuccessStatus(RuleInfo info) : Rule(info)
{
    private const int Ok = 200;

    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (exchange.IsOfService && exchange.Parsed is ParsedResponse.Success)
        {
            var status = exchange.Response!.Status;
            recorder.Check(
                this,
                status == Ok,
                () => $"The response to “{exchange.Call.Description}” has status {status}, not {Ok}.",
                exchange
            );
        }
    }
}
