using System.Collections.Concurrent;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Rules.Mutations;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>Returns success for a deletion that is refused because an overlapping one was faster.</summary>
internal sealed class DeletesTwiceInRaces : Mutation
{
    // Without a delay, a fast endpoint would finish each of the parallel calls before the next one begins.
    private static readonly TimeSpan Held = TimeSpan.FromMilliseconds(5);

    private readonly ConcurrentDictionary<string, int> _underWay = new(StringComparer.Ordinal);

    public override async Task<WireResponse> SendAsync(InterceptedCall call, CancellationToken cancellationToken)
    {
        if (call.Operation != call.Resource.Delete || call.Identifier is not { } identifier)
        {
            return await call.ForwardAsync(cancellationToken).ConfigureAwait(false);
        }

        _underWay.AddOrUpdate(identifier, 1, (_, count) => count + 1);
        try
        {
            await Task.Delay(Held, cancellationToken).ConfigureAwait(false);
            var overlaps = _underWay[identifier] > 1;
            var response = await call.ForwardAsync(cancellationToken).ConfigureAwait(false);
            return overlaps && call.Read(response) is ParsedResponse.Failure
                ? call.Success(WireMap.Empty, response)
                : response;
        }
        finally
        {
            _underWay.AddOrUpdate(identifier, 0, (_, count) => count - 1);
        }
    }
}
