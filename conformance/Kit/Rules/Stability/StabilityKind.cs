using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Stability;

/// <summary>A stored value does not change between reads.</summary>
internal sealed class StabilityKind() : InvariantKind<StabilityInvariant>("stability")
{
    protected override IEnumerable<Rule> Derive(DerivationContext context, StabilityInvariant invariant) =>
        context.FindResource(invariant.Resource) is { } resource
            ?
            [
                new StabilityRule(
                    Info(context, invariant, resource.List),
                    invariant,
                    context.Protocol.DefaultTimestampFormat
                )
                {
                    Mutants =
                    [
                        .. invariant.Members.Select(member => new Mutant(
                            $"{member.Member} differs in every second list",
                            () => new ValueDrifts(member)
                        )),
                    ],
                },
            ]
            : [];
}
