using System.Globalization;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Observations;

/// <summary>With which error, and which status, a call is refused.</summary>
internal sealed class RefusalObserver : Observer
{
    public override void Observe(Exchange exchange, IRunView run, ObservationLog log)
    {
        if (exchange.Parsed is not ParsedResponse.Failure failure || exchange.Throttled)
        {
            return;
        }

        var operation = exchange.Operation.Name;
        var (id, what) = exchange.Call.Purpose switch
        {
            Purpose.Create => ($"refusal/{operation}/no-room", $"How {operation} is refused where there is no room."),
            Purpose.Delete => ($"refusal/{operation}/existing", $"How {operation} is refused where it should not be."),
            Purpose.DeleteAgain => ($"refusal/{operation}/again", $"How {operation} is refused the second time."),
            Purpose.DeleteNonexistent => (
                $"refusal/{operation}/missing",
                $"How {operation} is refused where there is no such thing."
            ),
            Purpose.DeleteElsewhere => (
                $"refusal/{operation}/elsewhere",
                $"How {operation} is refused through another parent."
            ),
            Purpose.DeleteImplicitlyElsewhere => (
                $"refusal/{operation}/implicit-elsewhere",
                $"How {operation} is refused when signed by another parent's."
            ),
            Purpose.NonexistentParent => (
                $"refusal/{operation}/unknown-parent",
                $"How {operation} is refused where there is no such parent."
            ),
            Purpose.Probe => ($"refusal/{operation}/broken", $"How {operation} is refused when its request is broken."),
            _ => ("", ""),
        };
        if (id.Length > 0)
        {
            // An undocumented code may be anything, an identifier too.
            var code = Errors.IsKnown(run.Contract, exchange.Operation, failure.Code) ? failure.Code : "undocumented";
            log.Note(id, what, string.Create(CultureInfo.InvariantCulture, $"{exchange.Response!.Status} {code}"));
        }
    }
}
