using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Probes;

/// <summary>Answers with success whatever the endpoint turns away.</summary>
/// <param name="operation">The operation that it pretends to have done.</param>
internal sealed class TakenForValid(Operation operation) : Mutation
{
    public override async Task<WireResponse> SendAsync(InterceptedCall call, CancellationToken cancellationToken)
    {
        WireResponse response;
        try
        {
            response = await call.ForwardAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (TransportException)
        {
            // An endpoint may hang up on what it cannot read.
            response = new WireResponse(400, [], default);
        }

        return response.Status is >= 200 and < 300
            ? response
            : call.Dialect.Success(operation, WireMap.Empty, response);
    }
}
