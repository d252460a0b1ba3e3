using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>Returns a response without forwarding the call.</summary>
/// <param name="isMeant">Selects the calls.</param>
/// <param name="answer">Makes the response; its headers are copied from the given one.</param>
internal sealed class NotForwarded(
    Func<InterceptedCall, bool> isMeant,
    Func<InterceptedCall, WireResponse, WireResponse> answer
) : Mutation
{
    private volatile WireResponse? _like;

    public override async Task<WireResponse> SendAsync(InterceptedCall call, CancellationToken cancellationToken)
    {
        if (isMeant(call))
        {
            return answer(call, _like ?? new WireResponse(200, [], default));
        }

        return _like = await call.ForwardAsync(cancellationToken).ConfigureAwait(false);
    }
}
