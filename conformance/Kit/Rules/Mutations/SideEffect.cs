using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>Deletes something that a call has nothing to do with, behind the run's back; the answer stays as it is.</summary>
/// <param name="isTrigger">Which calls do it.</param>
/// <param name="victim">What is deleted; null where there is nothing.</param>
internal sealed class SideEffect(Func<ProxyCall, Answer, bool> isTrigger, Func<ProxyCall, LedgerEntry?> victim)
    : Mutation
{
    public override async Task<WireResponse> SendAsync(ProxyCall call, CancellationToken cancellationToken)
    {
        var response = await call.ForwardAsync(cancellationToken).ConfigureAwait(false);
        if (isTrigger(call, call.Read(response)) && victim(call) is { } entry)
        {
            await call.Backend.DeleteAsync(entry, cancellationToken).ConfigureAwait(false);
        }

        return response;
    }
}
