using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>Changes answers as they stand on the wire.</summary>
/// <param name="isMeant">Which answers.</param>
/// <param name="edit">What is made of one.</param>
internal sealed class ResponseMutation(
    Func<ProxyCall, WireResponse, bool> isMeant,
    Func<ProxyCall, WireResponse, WireResponse> edit
) : Mutation
{
    protected override WireResponse Alter(ProxyCall call, WireResponse response) =>
        isMeant(call, response) ? edit(call, response) : response;
}
