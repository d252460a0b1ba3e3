using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Sources;

/// <summary>A disagreement is added.</summary>
public sealed class DisagreementAdded() : ChangeKind("disagreement-added", "A disagreement is added.", Effect.None)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Pairing
            .By(pair.Old.Contract.Disagreements, pair.New.Contract.Disagreements, each => each.About)
            .Added.Select(each => Report(pair, ["disagreements", each.About], each.About, "the disagreement is added"));
    }
}
