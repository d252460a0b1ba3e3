using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Rules.Mutations;

namespace LightsailContract.Conformance.Rules.Signature;

/// <summary>Gives every request a signature that holds, as if none were checked.</summary>
internal sealed class SignedAnew : Mutation
{
    public override Task<WireResponse> SendAsync(InterceptedCall call, CancellationToken cancellationToken) =>
        call.ForwardSignedAsync(cancellationToken);
}
