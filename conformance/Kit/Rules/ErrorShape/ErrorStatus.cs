using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.ErrorShape;

/// <summary>An error's status, and the fault that its document names, say who is at fault: 4xx the caller, 5xx the service.</summary>
/// <remarks>Which status of the class is not judged: the published models differ.</remarks>
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
        // A status that a document gives is legal, whatever its class: throttling comes as 503 too.
        var fits =
            error.HttpStatuses.Contains(status) || (isCaller ? status is >= 400 and < 500 : status is >= 500 and < 600);
        // Who answers with such a status may name the one at fault by the status or by the code.
        var isByCode = isCaller == status < 500;
        var isNamed = !isByCode || failure.Fault is null || failure.Fault == error.Fault;
        recorder.Check(
            this,
            fits && isNamed,
            () =>
                fits
                    ? $"{failure.Code} names {Who(failure.Fault!.Value)} as the one at fault, not {Who(error.Fault)}."
                    : $"{failure.Code}, {Who(error.Fault)}'s fault, comes with HTTP {status}.",
            exchange
        );
    }

    private static string Who(ErrorFault fault) => fault == ErrorFault.Client ? "the caller" : "the service";
}
