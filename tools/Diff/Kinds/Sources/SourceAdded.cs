using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Sources;

/// <summary>A source is added.</summary>
public sealed class SourceAdded() : ChangeKind("source-added", "A source is added.", Effect.None)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Pairing
            .By(pair.Old.Contract.Sources, pair.New.Contract.Sources, each => each.Name)
            .Added.Select(each => Report(pair, ["sources", each.Name], each.Name, "the source is added"));
    }
}
