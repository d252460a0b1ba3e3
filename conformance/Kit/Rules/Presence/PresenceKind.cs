using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Presence;

/// <summary>A response has a member that the documents show in it.</summary>
internal sealed class PresenceKind() : InvariantKind<PresenceInvariant>("presence")
{
    protected override IEnumerable<Rule> Derive(DerivationContext context, PresenceInvariant invariant) =>
        [
            new PresenceRule(Info(context, invariant, context.Named([invariant.Operation])), invariant)
            {
                Mutants = [Absent(context.Contract, invariant)],
            },
        ];

    private static Mutant Absent(Contract contract, PresenceInvariant invariant) =>
        new(
            $"the response of {invariant.Operation} lacks {invariant.Response}",
            () =>
                new DocumentMutation(
                    invariant.Operation,
                    (call, document) =>
                        new PathEdit(call.Backend, (_, _) => null).Apply(
                            contract.FindOperation(invariant.Operation)!,
                            document,
                            invariant.Response
                        )
                )
        );
}
