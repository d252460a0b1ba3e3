using LightsailContract.Diff.Changes;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Resources;

/// <summary>A read may lag behind a write for another time.</summary>
public sealed class SettleChanged()
    : ResourceKind(
        "settle-changed",
        "A read may lag behind a write for another time.",
        new(Severity.Risk, Severity.Risk, Severity.None),
        "settle"
    )
{
    private protected override IEnumerable<(string? Key, string Message)> Describe(Resource old, Resource current)
    {
        if (old.Settle != current.Settle)
        {
            yield return (null, $"the settle time {Values.Changed(old.Settle, current.Settle)}");
        }
    }
}
