using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.ErrorShape;

/// <summary>Changes an operation's errors.</summary>
internal sealed class ErrorMutation(string operation, Func<InterceptedCall, ErrorResponse, ErrorResponse> edit)
    : Mutation
{
    // The members that the two protocols themselves write into an error.
    private static readonly string[] Envelope = ["__type", "code", "Code", "Type", "message", "Message"];

    protected override WireResponse Alter(InterceptedCall call, WireResponse response) =>
        call.Operation?.Name == operation && call.Read(response) is ParsedResponse.Failure failure
            ? call.Dialect.Failure(
                edit(
                    call,
                    new ErrorResponse(
                        failure.Code,
                        failure.Fault ?? (response.Status >= 500 ? ErrorFault.Server : ErrorFault.Client),
                        response.Status,
                        failure.Message.AsString(),
                        new WireMap([.. failure.Document.Members.Where(member => !Envelope.Contains(member.Key))])
                    )
                ),
                response
            )
            : response;
}
