using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Facets;

/// <summary>Why something is deprecated is said in other words.</summary>
public sealed class DeprecationChanged()
    : ChangeKind("deprecation-changed", "Why something is deprecated is said in other words.", Effect.None)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return DescribedThings
            .In(pair)
            .Where(each => each.Old is not null && each.New is not null && each.Old != each.New)
            .Select(each =>
                Report(pair, [.. each.Path, "deprecated"], each.Subject, "why it is deprecated is said in other words")
            );
    }
}
