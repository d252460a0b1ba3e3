using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.ErrorShape;

/// <summary>A failure is an error that the service documents, where a client looks for it.</summary>
internal sealed class ErrorIsDocumented(RuleInfo info) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        switch (exchange.Parsed)
        {
            case ParsedResponse.Failure failure when exchange.IsOfService:
                recorder.Check(
                    this,
                    Errors.FindModelled(run.Contract, exchange.Operation, failure.Code) is not null,
                    () => $"{failure.Code} is not a documented error of the service.",
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
