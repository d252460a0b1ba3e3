using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Endpoints;

namespace LightsailContract.Conformance.Tests.Support;

/// <summary>Leads to an endpoint of this process, without a connection.</summary>
internal sealed class InProcessTransport(InProcessEndpoint endpoint) : IContractTransport
{
    public async Task<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var answer = await endpoint.SendAsync(
            request.Method,
            request.Path,
            request.Headers.Select(header => KeyValuePair.Create(header.Name, header.Value)),
            request.Body
        );
        return new WireResponse(
            answer.Status,
            [.. answer.Headers.Select(header => new WireHeader(header.Key, header.Value))],
            answer.Body
        );
    }
}
