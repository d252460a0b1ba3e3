using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Constant;

/// <summary>A response member has the value that the contract states.</summary>
internal sealed class ConstantKind() : InvariantKind<ConstantInvariant>("constant")
{
    protected override IEnumerable<Rule> Derive(DerivationContext context, ConstantInvariant invariant) =>
        [
            new ConstantRule(Info(context, invariant, context.Named([invariant.Operation])), invariant)
            {
                Mutants =
                [
                    invariant.IsNegated
                        ? MemberEdit.Set(
                            context.Contract,
                            invariant.Operation,
                            invariant.Response,
                            JsonWire.Parse(invariant.Json)
                        )
                        : MemberEdit.Changed(context.Contract, invariant.Operation, invariant.Response),
                ],
            },
        ];
}
