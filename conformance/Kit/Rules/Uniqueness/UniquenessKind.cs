using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Uniqueness;

/// <summary>A value is never issued twice.</summary>
internal sealed class UniquenessKind() : InvariantKind<UniquenessInvariant>("uniqueness")
{
    protected override IEnumerable<Rule> Derive(DerivationContext context, UniquenessInvariant invariant) =>
        [
            new UniquenessRule(Info(context, invariant, context.Named([invariant.Operation])), invariant)
            {
                Mutants =
                [
                    NamesResource(context.Contract, invariant)
                        ? new("an old identifier is issued again", () => new IdentifierReissued())
                        : Repeated(context.Contract, invariant),
                ],
            },
        ];

    private static bool NamesResource(Contract contract, UniquenessInvariant invariant) =>
        contract.Resources.Any(resource =>
            resource.Create?.Operation == invariant.Operation
            && resource.Identifiers[^1].Name == invariant.Member.Member
        );

    private static Mutant Repeated(Contract contract, UniquenessInvariant invariant) =>
        new(
            $"{invariant.Operation} always shows the first {invariant.Member.Member}",
            () =>
            {
                WireValue? first = null;
                return new DocumentMutation(
                    invariant.Operation,
                    (call, document) =>
                        MemberEdit.Apply(
                            contract,
                            call,
                            document,
                            invariant.Member.Structure,
                            invariant.Member.Member,
                            (_, value) => first ??= value
                        )
                );
            }
        );
}
