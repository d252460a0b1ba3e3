using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Sources;

/// <summary>A citation is added.</summary>
public sealed class CitationAdded() : ChangeKind("citation-added", "A citation is added.", Effect.None)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Pairing
            .By(pair.Old.Contract.Citations, pair.New.Contract.Citations, each => each.Path)
            .Added.Select(each => Report(pair, ["citations", each.Path], each.Path, "the citation is added"));
    }
}
