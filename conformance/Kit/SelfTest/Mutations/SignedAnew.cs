using LightsailContract.Conformance.SelfTesting.Proxy;
using LightsailContract.Conformance.Wire;

namespace LightsailContract.Conformance.SelfTesting.Mutations;

/// <summary>Gives every request a signature that holds, as if none were checked.</summary>
internal sealed class SignedAnew : Mutation
{
    public override Task<WireResponse> SendAsync(ProxyCall call, CancellationToken cancellationToken) =>
        call.ForwardSignedAsync(cancellationToken);
}
