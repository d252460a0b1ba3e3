using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Rules;

/// <summary>Something about an invariant that both contracts have.</summary>
/// <param name="id">The id.</param>
/// <param name="meaning">What the change is, as a sentence.</param>
/// <param name="effect">Whom it breaks.</param>
/// <param name="key">Its key in the contract; empty for the invariant itself.</param>
public abstract class InvariantKind(string id, string meaning, Effect effect, string key)
    : ChangeKind(id, meaning, effect)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        foreach (
            var (old, current) in Pairing
                .By(pair.Old.Contract.Invariants, pair.New.Contract.Invariants, rule => rule.Header.Id)
                .Both
        )
        {
            if (Describe(old, current) is { } message)
            {
                IEnumerable<string> place = key.Length == 0 ? [] : [key];
                yield return Report(pair, ["invariants", current.Header.Id, .. place], current.Header.Id, message);
            }
        }
    }

    private protected abstract string? Describe(Invariant old, Invariant current);
}
