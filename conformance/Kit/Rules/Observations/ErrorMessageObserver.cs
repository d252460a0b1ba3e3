using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Observations;

/// <summary>Notes the name of the member that holds an error's message. Some endpoints write two, so that every client
/// finds one.</summary>
internal sealed class ErrorMessageObserver : Observer
{
    public override void Observe(Exchange exchange, IRunView run, ObservationLog log)
    {
        if (exchange.Parsed is ParsedResponse.Failure failure)
        {
            log.Note(
                "error-message-name",
                "The name of the member that holds an error's message.",
                failure.MessageNames.Count == 0 ? "none" : string.Join(" and ", failure.MessageNames)
            );
        }
    }
}
