using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Observations;

/// <summary>Notes whether an unset value is absent or null. Both are legal.</summary>
internal sealed class UnsetObserver(SentinelInvariant invariant) : Observer
{
    public override void Observe(Exchange exchange, IRunView run, ObservationLog log)
    {
        if (exchange.Parsed is not ParsedResponse.Success)
        {
            return;
        }

        foreach (var place in exchange.Index(run.Contract).Targeting(invariant.Structure))
        {
            var operation = exchange.Operation.Name;
            if (place.Value.IsNothing())
            {
                log.Note(
                    $"unset/{operation}/{place.Member.Name}",
                    $"Whether {operation} leaves out an unset {place.Member.Name} or sends null.",
                    Shown(place.Value)
                );
            }

            foreach (var member in invariant.Values.Where(value => value.Json == "null"))
            {
                if (place.Value is WireMap map && map.Find(member.Member) is var value && value.IsNothing())
                {
                    log.Note(
                        $"unset/{operation}/{place.Member.Name}.{member.Member}",
                        $"Whether {operation} leaves out an unset {place.Member.Name}.{member.Member} or sends null.",
                        Shown(value)
                    );
                }
            }
        }
    }

    private static string Shown(WireValue? value) => value is null ? "absent" : "null";
}
