using LightsailContract.Conformance.Oracle;
using LightsailContract.Conformance.Probes;
using LightsailContract.Conformance.Search;
using LightsailContract.Conformance.Search.Commands;
using LightsailContract.Conformance.Session;
using LightsailContract.Conformance.Wire;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Probes;

/// <summary>A request that is broken in one way is answered as it must be, and changes nothing.</summary>
internal sealed class ProbeRule(RuleInfo info, Probe probe, Expectation expectation) : Rule(info), IProbingRule
{
    public Probe Probe => probe;

    /// <summary>What must come of it.</summary>
    public Expectation Expectation => expectation;

    public override void Observe(Exchange exchange, Scene scene, Judge judge)
    {
        if (
            exchange.Call.Probe == probe.Id
            && !exchange.Throttled
            && !MayBeChance(exchange, scene)
            && !MayBeDone(exchange, scene)
        )
        {
            var problem = Problem(exchange, scene.Contract);
            judge.Check(this, problem is null, () => $"“{exchange.Call.Story}” {problem}", exchange);
        }
    }

    public override void ObserveListing(Listing listing, Scene scene, Judge judge)
    {
        var sent = scene.Since(listing.Parent).Where(exchange => exchange.Call.Probe == probe.Id).ToList();
        if (sent.Count == 0 || expectation == Expectation.Accepted)
        {
            return;
        }

        var found = scene.Comparison.All.FirstOrDefault(item =>
            item.Cause == Disturbance.Probe && item.Witnesses.Any(sent.Contains)
        );
        judge.Check(
            this,
            found is null,
            () => $"“{sent[^1].Call.Story}” changed something: {found!.Message}",
            [.. found?.Witnesses ?? []]
        );
    }

    // What makes a service fail makes it fail at each attempt.
    private static bool MayBeChance(Exchange exchange, Scene scene) =>
        exchange.ServiceFailed
        && scene.Exchanges.Count(each => ReferenceEquals(each.Call, exchange.Call) && each.ServiceFailed)
            < SendProbe.Attempts;

    // What an earlier attempt did, though it was not answered so, cannot be done again.
    private bool MayBeDone(Exchange exchange, Scene scene) =>
        expectation == Expectation.Accepted
        && exchange.Answer is Answer.Failure
        && scene.Exchanges.Any(each =>
            each != exchange && ReferenceEquals(each.Call, exchange.Call) && each.EffectUnknown
        );

    private string? Problem(Exchange exchange, Contract contract) =>
        expectation switch
        {
            Expectation.Accepted
            or Expectation.Refused when exchange.Answer is Answer.Nothing { Cause: TransportFailure.Broken } =>
                "was not answered: the connection was closed.",
            Expectation.Accepted => exchange.Succeeded || exchange.OutcomeUnknown && exchange.Response is null
                ? null
                : $"was refused: {exchange.Answer}.",
            // What is cut off or closed was at least not served.
            _ when exchange.Answer is Answer.Nothing nothing => nothing.Cause == TransportFailure.TimedOut
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
        exchange.Answer is not Answer.Failure failure
            ? $"was answered with what is no error of the protocol: {exchange.Answer}"
        : Errors.Find(contract, exchange.Operation, failure.Code) is not { } error
            ? $"was answered with {failure.Code}, which is not documented."
        : error.Fault == ErrorFault.Client ? null
        : $"was answered with {failure.Code}, which blames the service.";
}
