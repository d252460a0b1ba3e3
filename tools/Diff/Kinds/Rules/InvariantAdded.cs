using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Rules;

/// <summary>A rule that spans calls is added.</summary>
public sealed class InvariantAdded()
    : ChangeKind(
        "invariant-added",
        "A rule that spans calls is added.",
        new(Severity.None, Severity.Break, Severity.None)
    )
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Pairing
            .By(pair.Old.Contract.Invariants, pair.New.Contract.Invariants, rule => rule.Header.Id)
            .Added.Select(rule =>
                Report(pair, ["invariants", rule.Header.Id], rule.Header.Id, "the invariant is added")
            );
    }
}
