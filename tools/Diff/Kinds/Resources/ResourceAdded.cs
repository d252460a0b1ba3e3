using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Resources;

/// <summary>A resource is added; the kit checks its lifecycle.</summary>
public sealed class ResourceAdded()
    : ChangeKind(
        "resource-added",
        "A resource is added; the kit checks its lifecycle.",
        new(Severity.None, Severity.Risk, Severity.None)
    )
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Pairing
            .By(pair.Old.Contract.Resources, pair.New.Contract.Resources, resource => resource.Name)
            .Added.Select(resource =>
                Report(pair, ["resources", resource.Name], resource.Name, "the resource is added")
            );
    }
}
