using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.ErrorShape;

/// <summary>A failure is one of the operation's documented errors or a common one, where a client looks for it.</summary>
internal sealed class ErrorIsDocumented(RuleInfo info) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        switch (exchange.Parsed)
        {
            case ParsedResponse.Failure failure when exchange.IsOfService:
                recorder.Check(
                    this,
                    Errors.IsKnown(run.Contract, exchange.Operation, failure.Code),
                    () => $"{failure.Code} is no error that {exchange.Operation.Name} documents, nor a common one.",
                    exchange
                );
                break;
            case ParsedResponse.Unreadable unreadable
                when exchange.IsOfService && exchange.Response!.Status is < 200 or >= 300:
                recorder.Check(
                    this,
                    holds: false,
                    () => $"HTTP {exchange.Response.Status}: {unreadable.Reason}",
                    exchange
                );
                break;
        }
    }
}
