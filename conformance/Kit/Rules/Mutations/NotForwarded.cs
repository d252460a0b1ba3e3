using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>Answers a call without doing it.</summary>
/// <param name="isMeant">Which calls.</param>
/// <param name="answer">The answer, made from one that only lends its headers.</param>
internal sealed class NotForwarded(Func<ProxyCall, bool> isMeant, Func<ProxyCall, WireResponse, WireResponse> answer)
    : Mutation
{
    private volatile WireResponse? _like;

    public override async Task<WireResponse> SendAsync(ProxyCall call, CancellationToken cancellationToken)
    {
        if (isMeant(call))
        {
            return answer(call, _like ?? new WireResponse(200, [], default));
        }

        return _like = await call.ForwardAsync(cancellationToken).ConfigureAwait(false);
    }
}
