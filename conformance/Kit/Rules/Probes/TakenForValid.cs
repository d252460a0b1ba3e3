using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Probes;

/// <summary>Returns success for every refused request.</summary>
/// <param name="operation">The operation whose response it returns.</param>
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
            // An endpoint may close the connection if it cannot read a request.
            response = new WireResponse(400, [], default);
        }

        return response.Status is >= 200 and < 300
            ? response
            : call.Dialect.Success(operation, WireMap.Empty, response);
    }
}
