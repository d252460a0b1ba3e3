using LightsailContract.Conformance.SelfTesting.Proxy;
using LightsailContract.Conformance.Wire;
using LightsailContract.Model;

namespace LightsailContract.Conformance.SelfTesting.Mutations;

/// <summary>What breaks the form of an operation's errors.</summary>
internal static class ErrorMutants
{
    /// <param name="contract">The contract.</param>
    /// <param name="id">The rule's id, at its slashes: kind, operation, what of it.</param>
    public static IEnumerable<Mutant> Of(Contract contract, IReadOnlyList<string> id)
    {
        var operation = id[1];
        return id[^1] switch
        {
            "documented" =>
            [
                Of(operation, "an error has another code", (_, error) => error with { Code = "MutantException" }),
            ],
            "status" =>
            [
                Of(operation, "an error blames the other side", (_, error) => error with { Status = Other(error) }),
            ],
            "documented-status" =>
            [
                Of(operation, "an error has a status of no document", (_, error) => error with { Status = Odd(error) }),
            ],
            "fault" => [Of(operation, "an error blames nobody", (_, error) => error with { Fault = null })],
            "message" => [Of(operation, "an error's message is blank", (_, error) => error with { Message = " " })],
            "members" =>
            [
                Of(operation, "an error's member is of another type", (call, error) => Broken(contract, call, error)),
            ],
            _ => [],
        };
    }

    private static Mutant Of(string operation, string name, Func<ProxyCall, ForgedError, ForgedError> edit) =>
        new(name, () => new ErrorMutation(operation, edit));

    private static int Other(ForgedError error) => error.Status < 500 ? 500 : 400;

    private static int Odd(ForgedError error) => error.Status < 500 ? 418 : 599;

    private static ForgedError Broken(Contract contract, ProxyCall call, ForgedError error) =>
        Errors.Find(contract, call.Operation!, error.Code)?.Structure?.Members is [var member, ..]
            ? error with
            {
                Message = null,
                Members = error.Members.With(member.Name, call.Dialect.OfWrongType(contract.GetShape(member.Target))),
            }
            : error;
}
