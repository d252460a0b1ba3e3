using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Probes;

/// <summary>Mutations that change the result of a probe.</summary>
internal static class ProbeMutants
{
    /// <summary>Refuses the call, but deletes an entry.</summary>
    public static Mutant Changing { get; } =
        new(
            "the request is refused, but deletes an entry",
            () => new SideEffect((_, answer) => answer is not ParsedResponse.Success, Oldest)
        );

    /// <summary>The mutations that break a rule with that expectation.</summary>
    public static IReadOnlyList<Mutant> Against(Expectation expectation, Operation operation) =>
        expectation switch
        {
            Expectation.Accepted =>
            [
                new(
                    "a valid request is refused",
                    () => new NotForwarded(call => IsMeant(call, operation), (call, like) => call.Refusal(like))
                ),
            ],
            Expectation.Survived =>
            [
                new(
                    "the service fails",
                    () =>
                        new ResponseMutation(
                            (call, _) => IsMeant(call, operation),
                            (_, response) => response with { Status = 500 }
                        )
                ),
            ],
            Expectation.Refused or Expectation.TurnedAway =>
            [
                new("the request succeeds", () => new TakenForValid(operation)),
                Changing,
            ],
            _ => throw new ArgumentOutOfRangeException(nameof(expectation), expectation, message: null),
        };

    /// <summary>The oldest entry, because a malformed request may not name one.</summary>
    private static LedgerEntry? Oldest(InterceptedCall call) => call.Ledger.All is [var entry, ..] ? entry : null;

    private static bool IsMeant(InterceptedCall call, Operation operation) =>
        call.Operation is null || call.Operation == operation;
}
