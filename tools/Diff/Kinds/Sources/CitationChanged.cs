using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Sources;

/// <summary>A citation says something else.</summary>
public sealed class CitationChanged() : ChangeKind("citation-changed", "A citation says something else.", Effect.None)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Pairing
            .By(pair.Old.Contract.Citations, pair.New.Contract.Citations, each => each.Path)
            .Both.Where(both => both.Old != both.New)
            .Select(both =>
                Report(pair, ["citations", both.New.Path], both.New.Path, "the citation says something else")
            );
    }
}
