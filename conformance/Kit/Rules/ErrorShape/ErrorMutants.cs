using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.ErrorShape;

/// <summary>Mutations that break the form of an operation's errors.</summary>
internal static class ErrorMutants
{
    /// <summary>Changes each error of the operation.</summary>
    public static Mutant Edit(
        Operation operation,
        string name,
        Func<InterceptedCall, ErrorResponse, ErrorResponse> edit
    ) => new(name, () => new ErrorMutation(operation.Name, edit));

    /// <summary>Gives a member of an error another type.</summary>
    public static Mutant MemberOfWrongType(Contract contract, Operation operation) =>
        Edit(
            operation,
            "an error's member has another type",
            (call, error) =>
                Errors.Find(contract, call.Operation!, error.Code)?.Structure?.Members is [var member, ..]
                    ? error with
                    {
                        Message = null,
                        Members = error.Members.With(
                            member.Name,
                            call.Dialect.OfWrongType(contract.GetShape(member.Target))
                        ),
                    }
                    : error
        );
}
