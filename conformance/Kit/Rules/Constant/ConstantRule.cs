using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Constant;

/// <summary>A response member has one value. Enums are open, so an enum value that the contract does not contain is
/// accepted.</summary>
internal sealed class ConstantRule(RuleInfo info, ConstantInvariant invariant) : Rule(info)
{
    private readonly WireValue _expected = JsonWire.Parse(invariant.Json);

    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (exchange.Operation.Name != invariant.Operation || exchange.Parsed is not ParsedResponse.Success)
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
            if (
                run.Contract.FindShape(node.Member.Target) is EnumShape { Traits.Closed: false } shape
                && EnumSpelling.IsNew(shape, node.Value)
            )
            {
                continue;
            }

            recorder.Check(
                this,
                !node.Value.IsNothing() && WireEquality.Same(node.Value!, _expected) != invariant.IsNegated,
                () => $"{node.Path} is {(invariant.IsNegated ? "" : "not ")}{invariant.Json}.",
                exchange
            );
        }
    }
}
