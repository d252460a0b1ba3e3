using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Rules.Mutations;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>Executes overlapping calls, but returns a failure.</summary>
internal sealed class FailsInRaces : Mutation
{
    // Without a delay, a fast endpoint would finish each of the parallel calls before the next one begins.
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
