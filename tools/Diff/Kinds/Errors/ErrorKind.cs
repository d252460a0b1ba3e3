using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Errors;

/// <summary>A fact of an error that both contracts have.</summary>
/// <param name="id">The id.</param>
/// <param name="meaning">What the change is, as a sentence.</param>
/// <param name="effect">Whom it breaks.</param>
/// <param name="key">Its key in the contract.</param>
/// <param name="word">What it is called for people.</param>
/// <param name="value">The fact.</param>
public abstract class ErrorKind(
    string id,
    string meaning,
    Effect effect,
    string key,
    string word,
    Func<ErrorTrait, object?> value
) : ChangeKind(id, meaning, effect)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        foreach (var (before, after) in pair.SameKind)
        {
            if (
                before is StructureShape { Error: { } old }
                && after is StructureShape { Error: { } current }
                && !Equals(value(old), value(current))
            )
            {
                yield return Report(
                    pair,
                    ["shapes", after.Name, key],
                    after.Name,
                    $"the {word} {Values.Changed(value(old), value(current))}"
                );
            }
        }
    }
}
