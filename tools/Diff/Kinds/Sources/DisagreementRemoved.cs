using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Sources;

/// <summary>A disagreement is removed.</summary>
public sealed class DisagreementRemoved()
    : ChangeKind("disagreement-removed", "A disagreement is removed.", Effect.None)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Pairing
            .By(pair.Old.Contract.Disagreements, pair.New.Contract.Disagreements, each => each.About)
            .Removed.Select(each =>
                Report(pair, ["disagreements", each.About], each.About, "the disagreement is removed")
            );
    }
}
