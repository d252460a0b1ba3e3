using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Ordering;

/// <summary>One timestamp is not after another.</summary>
internal sealed class OrderingRule(RuleInfo info, OrderingInvariant invariant, TimestampFormat usual) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (run.Contract.GetStructure(invariant.Structure).FindMember(invariant.Later) is not { } later)
        {
            return;
        }

        foreach (var node in exchange.Index(run.Contract).Find(invariant.Structure, invariant.Earlier))
        {
            if (
                node.Value is { } value
                && node.Container is WireMap container
                && container.Find(later.Name) is { } other
                && Instant.Read(run.Contract, node.Member, value, usual) is { } first
                && Instant.Read(run.Contract, later, other, usual) is { } second
            )
            {
                recorder.Check(this, first.MayPrecede(second), () => $"{node.Path} is after {later.Name}.", exchange);
            }
        }
    }
}
