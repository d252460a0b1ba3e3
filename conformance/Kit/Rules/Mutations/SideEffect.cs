using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>Deletes an entry as a hidden effect of a call. The response is unchanged.</summary>
/// <param name="isTrigger">Selects the calls.</param>
/// <param name="victim">Selects the entry to delete; null for none.</param>
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
