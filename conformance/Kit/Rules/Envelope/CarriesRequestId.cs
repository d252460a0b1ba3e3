using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Envelope;

/// <summary>Every answer carries the id by which support finds the request.</summary>
internal sealed class CarriesRequestId(RuleInfo info) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, Judge judge)
    {
        if (exchange.IsOfService && exchange.Answer is Answer.Success or Answer.Failure)
        {
            judge.Check(
                this,
                !string.IsNullOrWhiteSpace(exchange.RequestId),
                () => $"The answer to “{exchange.Call.Story}” has no request id.",
                exchange
            );
        }
    }
}
