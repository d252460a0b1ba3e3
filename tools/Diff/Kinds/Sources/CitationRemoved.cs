using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Sources;

/// <summary>A citation is removed.</summary>
public sealed class CitationRemoved() : ChangeKind("citation-removed", "A citation is removed.", Effect.None)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Pairing
            .By(pair.Old.Contract.Citations, pair.New.Contract.Citations, each => each.Path)
            .Removed.Select(each => Report(pair, ["citations", each.Path], each.Path, "the citation is removed"));
    }
}
