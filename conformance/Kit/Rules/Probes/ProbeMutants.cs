using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Probes;

/// <summary>What answers a probe otherwise than it must be.</summary>
internal static class ProbeMutants
{
    /// <summary>The call is refused, and something is deleted.</summary>
    public static Mutant Changing { get; } =
        new(
            "it is refused and deletes something",
            () => new SideEffect((_, answer) => answer is not ParsedResponse.Success, Oldest)
        );

    /// <summary>What breaks a rule that expects that of its probe.</summary>
    public static IReadOnlyList<Mutant> Against(Expectation expectation, Operation operation) =>
        expectation switch
        {
            Expectation.Accepted =>
            [
                new(
                    "what is legal is refused",
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
                new("it is answered with success", () => new TakenForValid(operation)),
                Changing,
            ],
            _ => throw new ArgumentOutOfRangeException(nameof(expectation), expectation, message: null),
        };

    /// <summary>What a broken request is about cannot always be read in it.</summary>
    private static LedgerEntry? Oldest(InterceptedCall call) => call.Ledger.All is [var entry, ..] ? entry : null;

    private static bool IsMeant(InterceptedCall call, Operation operation) =>
        call.Operation is null || call.Operation == operation;
}
