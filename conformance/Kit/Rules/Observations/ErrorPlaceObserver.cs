using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Observations;

/// <summary>Notes the place of an error's type, among those that the protocol allows.</summary>
internal sealed class ErrorPlaceObserver : Observer
{
    public override void Observe(Exchange exchange, IRunView run, ObservationLog log)
    {
        if (
            exchange is { Parsed: ParsedResponse.Failure failure, Response: { } response }
            && run.Protocol.ErrorTypePlaces(response, failure) is { Count: > 0 } places
        )
        {
            log.Note("error-type-place", "The place of an error's type.", string.Join(" and ", places));
        }
    }
}
