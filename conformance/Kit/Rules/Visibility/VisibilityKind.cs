using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Visibility;

/// <summary>A member is in the responses of some operations, and not in those of others.</summary>
internal sealed class VisibilityKind() : InvariantKind<VisibilityInvariant>("visibility")
{
    protected override IEnumerable<Rule> Derive(DerivationContext context, VisibilityInvariant invariant) =>
        [
            new VisibilityRule(
                Info(context, invariant, context.Named([.. invariant.PresentIn, .. invariant.AbsentFrom])),
                invariant
            )
            {
                Mutants = [.. invariant.PresentIn.Select(it => Absent(invariant, it)), .. Present(context, invariant)],
            },
        ];

    private static Mutant Absent(VisibilityInvariant invariant, string operation) =>
        new(
            $"the response of {operation} lacks {invariant.Member.Member}",
            () =>
                new DocumentMutation(
                    operation,
                    (_, document) => Documents.Without(document, invariant.Member.Member) as WireMap
                )
        );

    private static IEnumerable<Mutant> Present(DerivationContext context, VisibilityInvariant invariant) =>
        invariant
            .AbsentFrom.Where(name => context.Contract.FindOperation(name)?.Output is not null)
            .Select(operation => new Mutant(
                $"the response of {operation} has {invariant.Member.Member}",
                () =>
                    new DocumentMutation(
                        operation,
                        (_, document) => document.With(invariant.Member.Member, new WireString("mutantmutantmutant"))
                    )
            ));
}
