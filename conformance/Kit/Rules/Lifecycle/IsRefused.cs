using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>A call that names a nonexistent entry or parent is refused.</summary>
internal sealed class IsRefused(RuleInfo info, Purpose purpose) : Rule(info)
{
    // A service may fail by chance.
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

        // Another rule checks unreadable responses. An unknown signer is refused before ownership is checked.
        if (exchange.Parsed is ParsedResponse.Success or ParsedResponse.Failure && !IsUnknownSigner(exchange, run))
        {
            recorder.Check(
                this,
                !exchange.Succeeded,
                () => $"“{exchange.Call.Description}” succeeded (HTTP {exchange.Response!.Status}).",
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
