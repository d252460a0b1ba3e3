using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Sources;

/// <summary>A source says something else.</summary>
public sealed class SourceChanged() : ChangeKind("source-changed", "A source says something else.", Effect.None)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Pairing
            .By(pair.Old.Contract.Sources, pair.New.Contract.Sources, each => each.Name)
            .Both.Where(both => both.Old != both.New)
            .Select(both => Report(pair, ["sources", both.New.Name], both.New.Name, "the source says something else"));
    }
}
