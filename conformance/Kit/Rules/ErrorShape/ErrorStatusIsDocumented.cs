using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.ErrorShape;

/// <summary>An error has a documented status.</summary>
internal sealed class ErrorStatusIsDocumented(RuleInfo info) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (
            exchange.IsOfService
            && exchange.Parsed is ParsedResponse.Failure failure
            && Errors.FindModelled(run.Contract, exchange.Operation, failure.Code) is { } error
        )
        {
            var status = exchange.Response!.Status;
            recorder.Check(
                this,
                error.HttpStatuses.Contains(status),
                () => $"{failure.Code} has HTTP status {status}, not {string.Join(" or ", error.HttpStatuses)}.",
                exchange
            );
        }
    }
}
