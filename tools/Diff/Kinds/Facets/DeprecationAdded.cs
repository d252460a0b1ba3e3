using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Facets;

/// <summary>A shape, member, value or operation should not be used any more.</summary>
public sealed class DeprecationAdded()
    : ChangeKind("deprecation-added", "A shape, member, value or operation should not be used any more.", Effect.None)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return DescribedThings
            .In(pair)
            .Where(each => each.Old is null && each.New is not null)
            .Select(each => Report(pair, [.. each.Path, "deprecated"], each.Subject, "it is deprecated now"));
    }
}
