using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Protocols.AwsJson;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Observations;

/// <summary>Where an error's type stands, of the places that the protocol allows.</summary>
internal sealed class ErrorPlaceObserver : Observer
{
    public override void Observe(Exchange exchange, IRunView run, ObservationLog log)
    {
        if (exchange.Answer is Answer.Failure failure && run.Protocol is AwsJsonProtocol)
        {
            var places = new[]
            {
                exchange.Response!.FindHeader("x-amzn-errortype") is null ? null : "header",
                failure.Document.Find("__type") is null ? null : "body",
            };
            log.Note(
                "error-type-place",
                "Where an error's type stands.",
                string.Join(" and ", places.OfType<string>())
            );
        }
    }
}
