using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>A call that names what is not there is refused.</summary>
internal sealed class IsRefused(RuleInfo info, Purpose purpose) : Rule(info)
{
    // A service may fail now and then.
    private const int FailuresThatCount = 3;

    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (exchange.Call.Purpose != purpose || exchange.Throttled)
        {
            return;
        }

        if (exchange.HasIndeterminateOutcome)
        {
            if (run.AlwaysFails(exchange.Operation.Name, purpose, FailuresThatCount))
            {
                recorder.Check(
                    this,
                    holds: false,
                    () =>
                        $"“{exchange.Call.Description}” makes the service fail: {exchange.Parsed} ({exchange.Response?.Status}).",
                    [.. History(exchange), exchange]
                );
            }

            return;
        }

        // What cannot be read is judged as such, not as consent; a signer who is not known was not asked whose it is.
        if (exchange.Parsed is ParsedResponse.Success or ParsedResponse.Failure && !IsUnknownSigner(exchange, run))
        {
            recorder.Check(
                this,
                !exchange.Succeeded,
                () => $"“{exchange.Call.Description}” was answered with success ({exchange.Response!.Status}).",
                [.. History(exchange), exchange]
            );
        }
    }

    private bool IsUnknownSigner(Exchange exchange, IRunView run) =>
        purpose == Purpose.DeleteImplicitlyElsewhere
        && exchange.Parsed is ParsedResponse.Failure failure
        && Errors.FindCommon(run.Contract, failure.Code)?.Role == CommonErrorRole.Signature;

    private static IEnumerable<Exchange> History(Exchange exchange) =>
        exchange.Call.Subject is { } subject ? new[] { subject.Created, subject.Deleted }.OfType<Exchange>() : [];
}
