using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>One deliberate misbehaviour of the proxy. It may remember earlier calls, so each run uses a new object.</summary>
internal abstract class Mutation
{
    /// <summary>Sends a request and changes the behaviour.</summary>
    public virtual async Task<WireResponse> SendAsync(InterceptedCall call, CancellationToken cancellationToken) =>
        Alter(call, await call.ForwardAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Changes a correct response.</summary>
    protected virtual WireResponse Alter(InterceptedCall call, WireResponse response) => response;
}

/// <summary>A named mutation.</summary>
/// <param name="Name">What it does, in a few words.</param>
/// <param name="Make">Makes the mutation.</param>
internal sealed record Mutant(string Name, Func<Mutation> Make);
