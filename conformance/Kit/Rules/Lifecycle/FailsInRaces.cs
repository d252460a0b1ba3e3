using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Rules.Mutations;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>Does what it is asked, but says that it failed where calls overlap.</summary>
internal sealed class FailsInRaces : Mutation
{
    // An endpoint may be so quick that calls sent at once come one after the other.
    private static readonly TimeSpan Held = TimeSpan.FromMilliseconds(5);

    private int _underWay;
    private int _arrived;

    public override async Task<WireResponse> SendAsync(InterceptedCall call, CancellationToken cancellationToken)
    {
        var overlaps = Interlocked.Increment(ref _underWay) > 1;
        var number = Interlocked.Increment(ref _arrived);
        try
        {
            await Task.Delay(Held, cancellationToken).ConfigureAwait(false);
            var response = await call.ForwardAsync(cancellationToken).ConfigureAwait(false);
            return overlaps || Volatile.Read(ref _arrived) > number ? response with { Status = 500 } : response;
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
        }
    }
}
