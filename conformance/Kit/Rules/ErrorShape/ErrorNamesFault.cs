using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.ErrorShape;

/// <summary>An error's document says who is at fault, if the protocol has a member for it.</summary>
internal sealed class ErrorNamesFault(RuleInfo info) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (exchange.IsOfService && exchange.Parsed is ParsedResponse.Failure failure)
        {
            recorder.Check(
                this,
                failure.Fault is not null,
                () => $"{failure.Code} does not say whether the sender or the receiver is at fault.",
                exchange
            );
        }
    }
}
