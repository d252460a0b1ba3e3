using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>Changes responses as bytes.</summary>
/// <param name="isMeant">Selects the responses.</param>
/// <param name="edit">Returns the changed response.</param>
internal sealed class ResponseMutation(
    Func<InterceptedCall, WireResponse, bool> isMeant,
    Func<InterceptedCall, WireResponse, WireResponse> edit
) : Mutation
{
    protected override WireResponse Alter(InterceptedCall call, WireResponse response) =>
        isMeant(call, response) ? edit(call, response) : response;
}
