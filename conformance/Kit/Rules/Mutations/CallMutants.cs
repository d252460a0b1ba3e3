using LightsailContract.Conformance.Protocols;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>What answers a call otherwise than it went.</summary>
internal static class CallMutants
{
    /// <summary>A call that must succeed is refused, and not done.</summary>
    public static Mutant Refused(Operation operation) =>
        new(
            $"{operation.Name} is always refused",
            () => new NotForwarded(call => call.Operation == operation, (call, like) => call.Refusal(like))
        );

    /// <summary>A call that was refused is answered with success.</summary>
    public static Mutant Accepted(Operation operation) =>
        new(
            $"{operation.Name} answers with success what it refuses",
            () =>
                new ResponseMutation(
                    (call, response) => call.Operation == operation && call.Read(response) is ParsedResponse.Failure,
                    (call, response) => call.Success(WireMap.Empty, response)
                )
        );
}
