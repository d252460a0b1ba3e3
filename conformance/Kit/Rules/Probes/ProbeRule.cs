using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Probes;

/// <summary>A request that is broken in one way is answered as it must be, and changes nothing.</summary>
internal class ProbeRule(RuleInfo info, Probe probe, Expectation expectation) : Rule(info), IProbingRule
{
    public Probe Probe => probe;

    /// <summary>The response that the probe must get.</summary>
    public Expectation Expectation => expectation;

    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        // Every probe's rule sees every call, so what follows is apart: its closure costs memory.
        if (exchange.Call.Probe == probe.Id)
        {
            CheckResponse(exchange, run, recorder);
        }
    }

    public override void ObserveListing(Listing listing, IRunView run, CheckRecorder recorder)
    {
        if (expectation == Expectation.Accepted)
        {
            return;
        }

        var calls = run.Since(listing.Parent);
        for (var i = 0; i < calls.Count; i++)
        {
            if (calls[i].Call.Probe == probe.Id)
            {
                CheckEffect([.. calls.Skip(i).Where(exchange => exchange.Call.Probe == probe.Id)], run, recorder);
                return;
            }
        }
    }

    private void CheckResponse(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (!exchange.Throttled && !MayBeChance(exchange, run) && !MayBeDone(exchange, run))
        {
            var problem = Problem(exchange, run.Contract);
            recorder.Check(this, problem is null, () => $"“{exchange.Call.Description}” {problem}", exchange);
        }
    }

    private void CheckEffect(List<Exchange> sent, IRunView run, CheckRecorder recorder)
    {
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

    // A failure counts only if every attempt fails.
    private static bool MayBeChance(Exchange exchange, IRunView run) =>
        exchange.ServiceFailed
        && run.Exchanges.Count(each => ReferenceEquals(each.Call, exchange.Call) && each.ServiceFailed)
            < Probe.MaxAttempts;

    // If an earlier attempt had an effect without a readable response, a later one may be refused.
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
            or Expectation.Answered
            or Expectation.Refused when exchange.Parsed is ParsedResponse.Nothing { Cause: TransportFailure.Broken } =>
                "had no response: the connection was closed.",
            Expectation.Accepted => exchange.Succeeded || exchange.HasIndeterminateOutcome && exchange.Response is null
                ? null
                : $"was refused: {exchange.Parsed}.",
            // A closed connection counts as a refusal.
            _ when exchange.Parsed is ParsedResponse.Nothing nothing => nothing.Cause == TransportFailure.TimedOut
                ? "had no response in time."
                : null,
            _ when exchange.Response!.Status >= 500 => $"made the service fail: HTTP {exchange.Response.Status}.",
            Expectation.Survived => null,
            Expectation.Answered when exchange.Succeeded => null,
            _ when exchange.Response!.Status is >= 200 and < 300 => $"succeeded (HTTP {exchange.Response.Status}).",
            Expectation.TurnedAway => null,
            _ => NotRefusal(exchange, contract),
        };

    private static string? NotRefusal(Exchange exchange, Contract contract) =>
        exchange.Parsed is not ParsedResponse.Failure failure
            ? $"was answered with something that is not an error of the protocol: {exchange.Parsed}"
        : Errors.FindModelled(contract, exchange.Operation, failure.Code) is not { } error
            ? $"was answered with {failure.Code}, which is not documented."
        : error.Fault == ErrorFault.Client ? null
        : $"got the error {failure.Code}, which is a server error.";
}
