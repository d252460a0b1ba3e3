using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Rules.Mutations;

namespace LightsailContract.Conformance.Rules.Signature;

/// <summary>Gives requests a signature that is right, as if it were not checked.</summary>
/// <param name="unsigned">Whether requests without a signature get one; else requests with a wrong one.</param>
internal sealed class SignedAnew(bool unsigned) : Mutation
{
    public override Task<WireResponse> SendAsync(InterceptedCall call, CancellationToken cancellationToken) =>
        call.Request.FindHeader("Authorization") is null == unsigned
            ? call.ForwardSignedAsync(cancellationToken)
            : call.ForwardAsync(cancellationToken);
}
