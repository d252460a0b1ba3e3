using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>One thing done wrong, on purpose; it may remember what went by, so each run takes a new one.</summary>
internal abstract class Mutation
{
    /// <summary>Takes a request to its answer, wrongly.</summary>
    public virtual async Task<WireResponse> SendAsync(InterceptedCall call, CancellationToken cancellationToken) =>
        Alter(call, await call.ForwardAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Changes a true answer.</summary>
    protected virtual WireResponse Alter(InterceptedCall call, WireResponse response) => response;
}

/// <summary>A way to do something wrong.</summary>
/// <param name="Name">What is done wrong, in a few words.</param>
/// <param name="Make">Makes the mutation.</param>
internal sealed record Mutant(string Name, Func<Mutation> Make);
