using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>Answers a call without doing it.</summary>
/// <param name="isMeant">Which calls.</param>
/// <param name="answer">The answer, made from one that only lends its headers.</param>
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
