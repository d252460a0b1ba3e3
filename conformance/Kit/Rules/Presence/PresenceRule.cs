using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Presence;

/// <summary>A successful response has a member: it is neither absent nor null.</summary>
internal sealed class PresenceRule(RuleInfo info, PresenceInvariant invariant) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (exchange.Operation.Name != invariant.Operation || exchange.Parsed is not ParsedResponse.Success)
        {
            return;
        }

        var nodes = exchange.Index(run.Contract).At(invariant.Response);
        recorder.Check(
            this,
            nodes.Count > 0 && nodes.All(node => !node.Value.IsNothing()),
            () => $"The response to “{exchange.Call.Description}” has no {invariant.Response}.",
            exchange
        );
    }
}
