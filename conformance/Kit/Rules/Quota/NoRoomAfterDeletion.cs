using System.Collections.Concurrent;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Rules.Mutations;

namespace LightsailContract.Conformance.Rules.Quota;

/// <summary>Refuses every creation after a deletion.</summary>
internal sealed class NoRoomAfterDeletion : Mutation
{
    private readonly ConcurrentDictionary<string, WireResponse> _deletions = new(StringComparer.Ordinal);

    public override async Task<WireResponse> SendAsync(InterceptedCall call, CancellationToken cancellationToken)
    {
        if (call.Operation == call.Resource.Create && _deletions.TryGetValue(call.Parent, out var like))
        {
            return call.Refusal(like);
        }

        var response = await call.ForwardAsync(cancellationToken).ConfigureAwait(false);
        if (call.Operation == call.Resource.Delete && call.Read(response) is ParsedResponse.Success)
        {
            _deletions[call.Parent] = response;
        }

        return response;
    }
}
