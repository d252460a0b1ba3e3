using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Sources;

/// <summary>A source is removed.</summary>
public sealed class SourceRemoved() : ChangeKind("source-removed", "A source is removed.", Effect.None)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Pairing
            .By(pair.Old.Contract.Sources, pair.New.Contract.Sources, each => each.Name)
            .Removed.Select(each => Report(pair, ["sources", each.Name], each.Name, "the source is removed"));
    }
}
