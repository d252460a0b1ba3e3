using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>Deletes something that a call has nothing to do with, behind the run's back; the answer stays as it is.</summary>
/// <param name="isTrigger">Which calls do it.</param>
/// <param name="victim">What is deleted; null where there is nothing.</param>
internal sealed class SideEffect(
    Func<InterceptedCall, ParsedResponse, bool> isTrigger,
    Func<InterceptedCall, LedgerEntry?> victim
) : Mutation
{
    public override async Task<WireResponse> SendAsync(InterceptedCall call, CancellationToken cancellationToken)
    {
        var response = await call.ForwardAsync(cancellationToken).ConfigureAwait(false);
        if (isTrigger(call, call.Read(response)) && victim(call) is { } entry)
        {
            await call.Backend.DeleteAsync(entry, cancellationToken).ConfigureAwait(false);
        }

        return response;
    }
}
