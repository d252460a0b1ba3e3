using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Sources;

/// <summary>A disagreement says something else.</summary>
public sealed class DisagreementChanged()
    : ChangeKind("disagreement-changed", "A disagreement says something else.", Effect.None)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Pairing
            .By(pair.Old.Contract.Disagreements, pair.New.Contract.Disagreements, each => each.About)
            .Both.Where(both => both.Old != both.New)
            .Select(both =>
                Report(pair, ["disagreements", both.New.About], both.New.About, "the disagreement says something else")
            );
    }
}
