using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Members;

/// <summary>A member is added that may be absent.</summary>
public sealed class OptionalMemberAdded()
    : ChangeKind(
        "member-added",
        "A member is added that may be absent.",
        new(Severity.None, Severity.Risk, Severity.None),
        Effect.None
    )
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        foreach (var member in pair.Members.SelectMany(each => each.Added))
        {
            if (!member.Member.Traits.Required)
            {
                yield return Report(
                    pair,
                    member.Site.Path,
                    member.Site.Subject,
                    "the member is added",
                    EffectIn(member.Site.Direction)
                );
            }
        }
    }
}
