using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Observations;

/// <summary>Under which name an error's message stands; some endpoints write it twice, so that every client finds it.</summary>
internal sealed class ErrorMessageObserver : Observer
{
    public override void Observe(Exchange exchange, IRunView run, ObservationLog log)
    {
        if (exchange.Parsed is ParsedResponse.Failure failure)
        {
            log.Note(
                "error-message-name",
                "Under which name an error's message stands.",
                failure.MessageNames.Count == 0 ? "none" : string.Join(" and ", failure.MessageNames)
            );
        }
    }
}
