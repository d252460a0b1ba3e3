using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Observations;

/// <summary>Where an error's type stands, of the places that the protocol allows.</summary>
internal sealed class ErrorPlaceObserver : Observer
{
    public override void Observe(Exchange exchange, IRunView run, ObservationLog log)
    {
        if (
            exchange is { Parsed: ParsedResponse.Failure failure, Response: { } response }
            && run.Protocol.ErrorTypePlaces(response, failure) is { Count: > 0 } places
        )
        {
            log.Note("error-type-place", "Where an error's type stands.", string.Join(" and ", places));
        }
    }
}
