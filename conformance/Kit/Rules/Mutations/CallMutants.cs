using LightsailContract.Conformance.Protocols;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>Mutations that replace the result of a call.</summary>
internal static class CallMutants
{
    /// <summary>Refuses a valid call without executing it.</summary>
    public static Mutant Refused(Operation operation) =>
        new(
            $"{operation.Name} is always refused",
            () => new NotForwarded(call => call.Operation == operation, (call, like) => call.Refusal(like))
        );

    /// <summary>Returns success for a refused call.</summary>
    public static Mutant Accepted(Operation operation) =>
        new(
            $"{operation.Name} returns success for a refused call",
            () =>
                new ResponseMutation(
                    (call, response) => call.Operation == operation && call.Read(response) is ParsedResponse.Failure,
                    (call, response) => call.Success(WireMap.Empty, response)
                )
        );
}
