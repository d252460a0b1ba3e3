using LightsailContract.Conformance.Wire;

namespace LightsailContract.Conformance.SelfTesting.Mutations;

/// <summary>What lets one thing touch another.</summary>
internal static class IsolationMutants
{
    public static IReadOnlyList<Mutant> All { get; } =
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
