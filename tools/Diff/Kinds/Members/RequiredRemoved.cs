using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Members;

/// <summary>A member that had to be there may be absent.</summary>
public sealed class RequiredRemoved()
    : MemberKind(
        "required-removed",
        "A member that had to be there may be absent.",
        new(Severity.None, Severity.Break, Severity.None),
        new Effect(Severity.Break, Severity.None, Severity.None),
        "required"
    )
{
    private protected override string? Describe(ServicePair pair, MemberPair member) =>
        member.Old.Traits.Required && !member.New.Traits.Required ? "it is not required any more" : null;
}
