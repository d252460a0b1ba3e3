using LightsailContract.Conformance.Oracle;
using LightsailContract.Conformance.Wire;
using LightsailContract.Model;

namespace LightsailContract.Conformance.SelfTesting.Mutations;

/// <summary>What lets one thing touch another.</summary>
internal static class IsolationMutants
{
    public static IEnumerable<Mutant> Of(Contract contract, IsolationInvariant invariant) =>
        contract.Resources.FirstOrDefault(each => each.Name == invariant.Resource) is { } resource
            ? All.Concat(
                new ResourceModel(contract, resource).StableMembers.Select(member => new Mutant(
                    $"a creation changes the {member} of the ones beside it",
                    () => new OthersChange(member)
                ))
            )
            : All;

    private static IReadOnlyList<Mutant> All { get; } =
    [
        new(
            "a change of one parent deletes an entry of another",
            () =>
                new SideEffect(
                    (call, answer) =>
                        answer is Answer.Success
                        && (call.Operation == call.Resource.Create || call.Operation == call.Resource.Delete),
                    call => call.Ledger.All.FirstOrDefault(entry => entry.Parent != call.Parent)
                )
        ),
        new(
            "a creation deletes the oldest beside it",
            () =>
                new SideEffect(
                    (call, answer) => answer is Answer.Success && call.Operation == call.Resource.Create,
                    call => call.Ledger.In(call.Parent) is { Count: > 1 } entries ? entries[0] : null
                )
        ),
    ];
}
