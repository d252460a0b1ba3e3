using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.ErrorShape;

/// <summary>An error's status, and the fault that its document names, agree with the contract: 4xx for the caller, 5xx
/// for the service.</summary>
/// <remarks>It does not check which 4xx or 5xx it is, because the published models differ.</remarks>
internal sealed class ErrorStatus(RuleInfo info) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (
            !exchange.IsOfService
            || exchange.Parsed is not ParsedResponse.Failure failure
            || Errors.FindModelled(run.Contract, exchange.Operation, failure.Code) is not { } error
        )
        {
            return;
        }

        var status = exchange.Response!.Status;
        var isCaller = error.Fault == ErrorFault.Client;
        // A documented status is legal in any class: throttling can also be 503.
        var fits =
            error.HttpStatuses.Contains(status) || (isCaller ? status is >= 400 and < 500 : status is >= 500 and < 600);
        // With such a status, an endpoint may derive the fault from the status or from the code.
        var isByCode = isCaller == status < 500;
        var isNamed = !isByCode || failure.Fault is null || failure.Fault == error.Fault;
        recorder.Check(
            this,
            fits && isNamed,
            () =>
                fits
                    ? $"{failure.Code} says that {Who(failure.Fault!.Value)} is at fault; the contract says {Who(error.Fault)}."
                    : $"{failure.Code} is {Who(error.Fault)}'s fault, but has HTTP status {status}.",
            exchange
        );
    }

    private static string Who(ErrorFault fault) => fault == ErrorFault.Client ? "the caller" : "the service";
}
