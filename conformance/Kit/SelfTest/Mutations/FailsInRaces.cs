using LightsailContract.Conformance.SelfTesting.Proxy;
using LightsailContract.Conformance.Wire;

namespace LightsailContract.Conformance.SelfTesting.Mutations;

/// <summary>Does what it is asked, and answers that the service failed where another call is under way.</summary>
internal sealed class FailsInRaces : Mutation
{
    private const int InternalServerError = 500;
    private int _underWay;

    public override async Task<WireResponse> SendAsync(ProxyCall call, CancellationToken cancellationToken)
    {
        var overlaps = Interlocked.Increment(ref _underWay) > 1;
        try
        {
            var response = await call.ForwardAsync(cancellationToken).ConfigureAwait(false);
            return overlaps ? response with { Status = InternalServerError } : response;
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
        }
    }
}
