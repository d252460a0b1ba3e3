using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Rules;

/// <summary>A rule that spans calls is removed.</summary>
public sealed class InvariantRemoved()
    : ChangeKind(
        "invariant-removed",
        "A rule that spans calls is removed.",
        new(Severity.Risk, Severity.None, Severity.None)
    )
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Pairing
            .By(pair.Old.Contract.Invariants, pair.New.Contract.Invariants, rule => rule.Header.Id)
            .Removed.Select(rule =>
                Report(pair, ["invariants", rule.Header.Id], rule.Header.Id, "the invariant is removed")
            );
    }
}
