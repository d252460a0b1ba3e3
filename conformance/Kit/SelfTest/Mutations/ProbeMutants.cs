using LightsailContract.Conformance.Probes;
using LightsailContract.Conformance.Rules.Derivation;
using LightsailContract.Conformance.Rules.Probes;
using LightsailContract.Conformance.SelfTesting.Proxy;
using LightsailContract.Conformance.Wire;
using LightsailContract.Model;

namespace LightsailContract.Conformance.SelfTesting.Mutations;

/// <summary>What answers a broken request otherwise than it must be.</summary>
internal static class ProbeMutants
{
    public static IEnumerable<Mutant> Of(ProbeRule rule)
    {
        var operation = rule.Probe.Operation;
        if (rule.Info.Kind == SignatureDeriver.Kind)
        {
            return [new("the request is signed anew on its way", () => new SignedAnew()), Changing];
        }

        return rule.Expectation switch
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
            _ => [new("it is answered with success", () => new TakenForValid(operation)), Changing],
        };
    }

    private static Mutant Changing { get; } =
        new(
            "it is refused and deletes something",
            () => new SideEffect((_, answer) => answer is not Answer.Success, Oldest)
        );

    /// <summary>What a broken request is about cannot always be read in it.</summary>
    private static LedgerEntry? Oldest(ProxyCall call) => call.Ledger.All is [var entry, ..] ? entry : null;

    private static bool IsMeant(ProxyCall call, Operation operation) =>
        call.Operation is null || call.Operation == operation;
}
