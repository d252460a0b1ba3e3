using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Echo;

/// <summary>A response member equals a request member.</summary>
internal sealed class EchoRule(RuleInfo info, EchoInvariant invariant) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (
            exchange.Operation.Name != invariant.Operation
            || exchange.Parsed is not ParsedResponse.Success
            || exchange.Call.Input.At(invariant.Request) is not { } expected
        )
        {
            return;
        }

        var nodes = exchange.Index(run.Contract).At(invariant.Response);
        // If the member is optional, its absence is not a failure.
        if (nodes.Count == 0 && !invariant.WhenPresent)
        {
            recorder.Check(this, holds: false, () => $"{invariant.Response} is absent.", exchange);
        }

        foreach (var node in nodes.Where(node => !invariant.WhenPresent || !node.Value.IsNothing()))
        {
            recorder.Check(
                this,
                !node.Value.IsNothing() && WireEquality.Same(node.Value!, expected),
                () => $"{node.Path} differs from the request's {invariant.Request}.",
                exchange
            );
        }
    }
}
