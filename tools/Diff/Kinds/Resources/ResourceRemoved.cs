using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Resources;

/// <summary>A resource is removed; the kit does not check its lifecycle any more.</summary>
public sealed class ResourceRemoved()
    : ChangeKind(
        "resource-removed",
        "A resource is removed; the kit does not check its lifecycle any more.",
        new(Severity.Risk, Severity.None, Severity.None)
    )
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Pairing
            .By(pair.Old.Contract.Resources, pair.New.Contract.Resources, resource => resource.Name)
            .Removed.Select(resource =>
                Report(pair, ["resources", resource.Name], resource.Name, "the resource is removed")
            );
    }
}
