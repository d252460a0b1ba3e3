using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>Changes the document of an operation's successful responses.</summary>
/// <param name="operation">The operation.</param>
/// <param name="edit">Returns the changed document, or null if there is nothing to change.</param>
internal sealed class DocumentMutation(string operation, Func<InterceptedCall, WireMap, WireMap?> edit) : Mutation
{
    protected override WireResponse Alter(InterceptedCall call, WireResponse response) =>
        call.Operation?.Name == operation
        && call.Document(response) is { } document
        && edit(call, document) is { } changed
            ? call.Success(changed, response)
            : response;
}
