using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Service;

/// <summary>A setting of the service has another value.</summary>
/// <param name="id">The id.</param>
/// <param name="meaning">What the change is, as a sentence.</param>
/// <param name="effect">Whom it breaks.</param>
/// <param name="key">The setting's key in the contract.</param>
/// <param name="value">Its value.</param>
public abstract class SettingKind(
    string id,
    string meaning,
    Effect effect,
    string key,
    Func<ServiceSettings, object?> value
) : ChangeKind(id, meaning, effect)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var (old, current) = (value(pair.Old.Contract.Settings), value(pair.New.Contract.Settings));
        if (!Equals(old, current))
        {
            yield return Report(pair, ["settings", key], $"setting {key}", Values.Changed(old, current));
        }
    }
}
