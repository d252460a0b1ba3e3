using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Echo;

/// <summary>A response member has the value of a request member.</summary>
internal sealed class EchoKind() : InvariantKind<EchoInvariant>("echo")
{
    protected override IEnumerable<Rule> Derive(DerivationContext context, EchoInvariant invariant) =>
        [
            new EchoRule(Info(context, invariant, context.Named([invariant.Operation])), invariant)
            {
                Mutants = [MemberEdit.Changed(context.Contract, invariant.Operation, invariant.Response)],
            },
        ];
}
