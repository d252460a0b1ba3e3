using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Members;

/// <summary>Something about a member that both contracts have.</summary>
/// <param name="id">The id.</param>
/// <param name="meaning">What the change is, as a sentence.</param>
/// <param name="input">Whom it breaks in requests.</param>
/// <param name="output">Whom it breaks in responses; null if that makes no difference.</param>
/// <param name="key">The key in the contract; empty for the member itself.</param>
public abstract class MemberKind(string id, string meaning, Effect input, Effect? output, string key)
    : ChangeKind(id, meaning, input, output)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        foreach (var member in pair.MemberPairs)
        {
            if (Describe(pair, member) is { } message)
            {
                IEnumerable<string> place = key.Length == 0 ? [] : [key];
                yield return Report(
                    pair,
                    [.. member.Site.Path, .. place],
                    member.Site.Subject,
                    message,
                    EffectAt(pair, member),
                    [.. member.Site.Path.Take(member.Site.Path.Count - 1), member.Old.Name, .. place]
                );
            }
        }
    }

    /// <summary>What changed, or null.</summary>
    private protected abstract string? Describe(ServicePair pair, MemberPair member);

    private protected virtual Effect EffectAt(ServicePair pair, MemberPair member) => EffectIn(member.Site.Direction);
}
