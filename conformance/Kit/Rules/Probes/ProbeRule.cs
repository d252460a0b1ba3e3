using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Probes;

/// <summary>A request that is broken in one way is answered as it must be, and changes nothing.</summary>
internal class ProbeRule(RuleInfo info, Probe probe, Expectation expectation) : Rule(info), IProbingRule
{
    public Probe Probe => probe;

    /// <summary>What must come of it.</summary>
    public Expectation Expectation => expectation;

    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (
            exchange.Call.Probe == probe.Id
            && !exchange.Throttled
            && !MayBeChance(exchange, run)
            && !MayBeDone(exchange, run)
        )
        {
            var problem = Problem(exchange, run.Contract);
            recorder.Check(this, problem is null, () => $"“{exchange.Call.Description}” {problem}", exchange);
        }
    }

    public override void ObserveListing(Listing listing, IRunView run, CheckRecorder recorder)
    {
        var sent = run.Since(listing.Parent).Where(exchange => exchange.Call.Probe == probe.Id).ToList();
        if (sent.Count == 0 || expectation == Expectation.Accepted)
        {
            return;
        }

        var found = run.Comparison.All.FirstOrDefault(item =>
            item.Cause == SuspectedCause.Probe && item.Trace.Any(sent.Contains)
        );
        recorder.Check(
            this,
            found is null,
            () => $"“{sent[^1].Call.Description}” changed something: {found!.Message}",
            [.. found?.Trace ?? []]
        );
    }

    // What makes a service fail makes it fail at each attempt.
    private static bool MayBeChance(Exchange exchange, IRunView run) =>
        exchange.ServiceFailed
        && run.Exchanges.Count(each => ReferenceEquals(each.Call, exchange.Call) && each.ServiceFailed)
            < Probe.MaxAttempts;

    // What an earlier attempt did, though it was not answered so, cannot be done again.
    private bool MayBeDone(Exchange exchange, IRunView run) =>
        expectation == Expectation.Accepted
        && exchange.Parsed is ParsedResponse.Failure
        && run.Exchanges.Any(each =>
            each != exchange && ReferenceEquals(each.Call, exchange.Call) && each.HasIndeterminateEffect
        );

    private string? Problem(Exchange exchange, Contract contract) =>
        expectation switch
        {
            Expectation.Accepted
            or Expectation.Refused when exchange.Parsed is ParsedResponse.Nothing { Cause: TransportFailure.Broken } =>
                "was not answered: the connection was closed.",
            Expectation.Accepted => exchange.Succeeded || exchange.HasIndeterminateOutcome && exchange.Response is null
                ? null
                : $"was refused: {exchange.Parsed}.",
            // What is cut off or closed was at least not served.
            _ when exchange.Parsed is ParsedResponse.Nothing nothing => nothing.Cause == TransportFailure.TimedOut
                ? "was not answered in time."
                : null,
            _ when exchange.Response!.Status >= 500 => $"made the service fail: HTTP {exchange.Response.Status}.",
            Expectation.Survived => null,
            _ when exchange.Response!.Status is >= 200 and < 300 =>
                $"was answered with success ({exchange.Response.Status}).",
            Expectation.TurnedAway => null,
            _ => NotRefusal(exchange, contract),
        };

    private static string? NotRefusal(Exchange exchange, Contract contract) =>
        exchange.Parsed is not ParsedResponse.Failure failure
            ? $"was answered with something that is not an error of the protocol: {exchange.Parsed}"
        : Errors.FindModelled(contract, exchange.Operation, failure.Code) is not { } error
            ? $"was answered with {failure.Code}, which is not documented."
        : error.Fault == ErrorFault.Client ? null
        : $"was answered with {failure.Code}, which blames the service.";
}
