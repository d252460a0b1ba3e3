using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Facets;

/// <summary>A shape, member, value or operation is not deprecated any more.</summary>
public sealed class DeprecationRemoved()
    : ChangeKind("deprecation-removed", "A shape, member, value or operation is not deprecated any more.", Effect.None)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return DescribedThings
            .In(pair)
            .Where(each => each.Old is not null && each.New is null)
            .Select(each => Report(pair, [.. each.Path, "deprecated"], each.Subject, "it is not deprecated any more"));
    }
}
