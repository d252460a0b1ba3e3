using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>Changes answers as they stand on the wire.</summary>
/// <param name="isMeant">Which answers.</param>
/// <param name="edit">What is made of one.</param>
internal sealed class ResponseMutation(
    Func<InterceptedCall, WireResponse, bool> isMeant,
    Func<InterceptedCall, WireResponse, WireResponse> edit
) : Mutation
{
    protected override WireResponse Alter(InterceptedCall call, WireResponse response) =>
        isMeant(call, response) ? edit(call, response) : response;
}
