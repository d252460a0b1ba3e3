using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Facets;

/// <summary>A trait of a shape or member that both contracts have.</summary>
/// <param name="id">The id.</param>
/// <param name="meaning">What the change is, as a sentence.</param>
/// <param name="input">Whom it breaks in requests.</param>
/// <param name="output">Whom it breaks in responses; null if that makes no difference.</param>
/// <param name="key">The trait's key in the contract.</param>
public abstract class SiteKind(string id, string meaning, Effect input, Effect? output, string key)
    : ChangeKind(id, meaning, input, output)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        foreach (var site in pair.Sites)
        {
            if (Describe(pair, site) is { } message)
            {
                yield return Report(pair, [.. site.Path, key], site.Subject, message, EffectAt(pair, site));
            }
        }
    }

    /// <summary>What changed, or null.</summary>
    private protected abstract string? Describe(ServicePair pair, Site site);

    private protected virtual Effect EffectAt(ServicePair pair, Site site) => EffectIn(site.Direction);
}
