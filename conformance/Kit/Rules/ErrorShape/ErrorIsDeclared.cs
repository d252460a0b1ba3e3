using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.ErrorShape;

/// <summary>A failure is an error that the operation declares or a common one, not one of another operation.</summary>
internal sealed class ErrorIsDeclared(RuleInfo info) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (
            exchange.IsOfService
            && exchange.Parsed is ParsedResponse.Failure failure
            && Errors.FindModelled(run.Contract, exchange.Operation, failure.Code) is not null
        )
        {
            recorder.Check(
                this,
                Errors.IsKnown(run.Contract, exchange.Operation, failure.Code),
                () => $"{failure.Code} is an error of the service that {exchange.Operation.Name} does not declare.",
                exchange
            );
        }
    }
}
