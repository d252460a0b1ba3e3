using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Isolation;

/// <summary>Creating or deleting an entry changes no other entry.</summary>
internal sealed class IsolationKind() : InvariantKind<IsolationInvariant>("isolation")
{
    protected override IEnumerable<Rule> Derive(DerivationContext context, IsolationInvariant invariant) =>
        context.FindResource(invariant.Resource) is { } resource
            ?
            [
                new OthersUnchanged(
                    Info(context, invariant, resource.Operations),
                    new HashSet<SuspectedCause> { SuspectedCause.Creation, SuspectedCause.OtherParent }
                )
                {
                    Mutants = [.. Deletions, .. Changes(resource)],
                },
            ]
            : [];

    private static IEnumerable<Mutant> Changes(ResourceModel resource) =>
        resource.StableMembers.Select(member => new Mutant(
            $"a creation changes the {member} of other entries in the same parent",
            () => new OthersChange(member)
        ));

    private static IReadOnlyList<Mutant> Deletions { get; } =
    [
        new(
            "a change in one parent deletes an entry of another",
            () =>
                new SideEffect(
                    (call, answer) =>
                        answer is ParsedResponse.Success
                        && (call.Operation == call.Resource.Create || call.Operation == call.Resource.Delete),
                    call => call.Ledger.All.FirstOrDefault(entry => entry.Parent != call.Parent)
                )
        ),
        new(
            "a creation deletes the oldest entry in the same parent",
            () =>
                new SideEffect(
                    (call, answer) => answer is ParsedResponse.Success && call.Operation == call.Resource.Create,
                    call => call.Ledger.In(call.Parent) is { Count: > 1 } entries ? entries[0] : null
                )
        ),
    ];
}
