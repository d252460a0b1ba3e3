using LightsailContract.Conformance.Wire;

namespace LightsailContract.Conformance.SelfTesting.Mutations;

/// <summary>What answers a call otherwise than it went.</summary>
internal static class CallMutants
{
    /// <summary>What nothing speaks against is refused, and not done.</summary>
    public static Mutant Refused(string operation) =>
        new(
            $"{operation} is always refused",
            () => new NotForwarded(call => call.Operation?.Name == operation, (call, like) => call.Refusal(like))
        );

    /// <summary>What was refused is answered with success.</summary>
    public static Mutant Consented(string operation) =>
        new(
            $"{operation} answers with success what it refuses",
            () =>
                new ResponseMutation(
                    (call, response) => call.Operation?.Name == operation && call.Read(response) is Answer.Failure,
                    (call, response) => call.Success(WireMap.Empty, response)
                )
        );
}
