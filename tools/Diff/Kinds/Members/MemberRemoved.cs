using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Members;

/// <summary>A member is removed.</summary>
public sealed class MemberRemoved()
    : ChangeKind(
        "member-removed",
        "A member is removed.",
        new(Severity.Break, Severity.None, Severity.Risk),
        new Effect(Severity.Break, Severity.None, Severity.Risk)
    )
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        foreach (var member in pair.Members.SelectMany(each => each.Removed))
        {
            if (member.Member is not null)
            {
                yield return Report(
                    pair,
                    member.Site.Path,
                    member.Site.Subject,
                    "the member is removed",
                    EffectIn(member.Site.Direction)
                );
            }
        }
    }
}
