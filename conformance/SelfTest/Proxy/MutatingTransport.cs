using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Rules.Mutations;

namespace LightsailContract.Conformance.SelfTest.Proxy;

/// <summary>The mutating proxy. It sends every request to the active mutation, or else directly to the endpoint.</summary>
internal sealed class MutatingTransport(ProxyBackend backend) : IContractTransport
{
    private volatile Mutation? _mutation;

    public Mutation? Mutation
    {
        get => _mutation;
        set => _mutation = value;
    }

    public IReadOnlyList<string> Secrets => backend.Secrets;

    public Task<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
    {
        var call = new InterceptedCall(backend, request);
        return Mutation is { } mutation
            ? mutation.SendAsync(call, cancellationToken)
            : call.ForwardAsync(cancellationToken);
    }
}
