using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Members;

/// <summary>A member is added that must be there.</summary>
public sealed class RequiredMemberAdded()
    : ChangeKind(
        "required-member-added",
        "A member is added that must be there.",
        new(Severity.Break, Severity.Risk, Severity.Break),
        new Effect(Severity.None, Severity.Break, Severity.Break)
    )
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        foreach (var member in pair.Members.SelectMany(each => each.Added))
        {
            if (member.Member.Traits.Required)
            {
                yield return Report(
                    pair,
                    member.Site.Path,
                    member.Site.Subject,
                    "the required member is added",
                    EffectIn(member.Site.Direction)
                );
            }
        }
    }
}
