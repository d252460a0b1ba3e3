using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Members;

/// <summary>A member has another name in the contract and the same one on the wire.</summary>
public sealed class MemberRenamed()
    : MemberKind(
        "member-renamed",
        "A member has another name in the contract and the same one on the wire.",
        Effect.None,
        null,
        ""
    )
{
    private protected override string? Describe(ServicePair pair, MemberPair member) =>
        member.Old.Name != member.New.Name ? $"it has another name, was {member.Old.Name}" : null;
}
