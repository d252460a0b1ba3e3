using System.Globalization;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Observations;

/// <summary>Notes the error and status with which calls are refused.</summary>
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
            Purpose.Create => ($"refusal/{operation}/no-room", $"How {operation} is refused if the quota is reached."),
            Purpose.Delete => (
                $"refusal/{operation}/existing",
                $"How {operation} is refused although it should succeed."
            ),
            Purpose.DeleteAgain => (
                $"refusal/{operation}/again",
                $"How {operation} is refused for an entry that was already deleted."
            ),
            Purpose.DeleteNonexistent => (
                $"refusal/{operation}/missing",
                $"How {operation} is refused for an entry that never existed."
            ),
            Purpose.DeleteElsewhere => (
                $"refusal/{operation}/elsewhere",
                $"How {operation} is refused through another parent."
            ),
            Purpose.DeleteImplicitlyElsewhere => (
                $"refusal/{operation}/implicit-elsewhere",
                $"How {operation} is refused if an entry of another parent signs."
            ),
            Purpose.NonexistentParent => (
                $"refusal/{operation}/unknown-parent",
                $"How {operation} is refused if the parent does not exist."
            ),
            Purpose.Probe when !exchange.Call.IsLegal => (
                $"refusal/{operation}/broken",
                $"How {operation} is refused if the request is invalid."
            ),
            _ => ("", ""),
        };
        if (id.Length > 0)
        {
            // An undocumented code may contain anything, also an identifier.
            var code = Errors.IsKnown(run.Contract, exchange.Operation, failure.Code) ? failure.Code : "undocumented";
            log.Note(id, what, string.Create(CultureInfo.InvariantCulture, $"{exchange.Response!.Status} {code}"));
        }
    }
}
