using LightsailContract.Conformance.Search;
using LightsailContract.Conformance.Session;
using LightsailContract.Conformance.Wire;

namespace LightsailContract.Conformance.Rules.Shapes;

/// <summary>An error's document says who is at fault, in a protocol whose errors do.</summary>
internal sealed class ErrorFaultIsNamed(RuleInfo info) : Rule(info)
{
    public override void Observe(Exchange exchange, Scene scene, Judge judge)
    {
        if (exchange.Answer is Answer.Failure failure)
        {
            judge.Check(
                this,
                failure.Fault is not null,
                () => $"{failure.Code} names neither the sender nor the receiver as the one at fault.",
                exchange
            );
        }
    }
}
