using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Service;

/// <summary>The service has another id; it is not on the wire, but in the names of emitted types.</summary>
public sealed class ServiceRenamed()
    : ChangeKind(
        "service-renamed",
        "The service has another id; it is not on the wire, but in the names of emitted types.",
        Effect.None
    )
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var (old, current) = (pair.Old.Contract.Service, pair.New.Contract.Service);
        if (old != current)
        {
            yield return Report(pair, ["service"], "service", Values.Changed(old, current));
        }
    }
}
