using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Members;

/// <summary>A member has another shape.</summary>
public sealed class MemberTargetChanged()
    : MemberKind("member-target-changed", "A member has another shape.", Effect.Break, null, "target")
{
    private protected override string? Describe(ServicePair pair, MemberPair member) =>
        member.Old.Target != member.New.Target ? $"its shape is {member.New.Target}, was {member.Old.Target}" : null;

    private protected override Effect EffectAt(ServicePair pair, MemberPair member) =>
        member.Site.Direction == Direction.None
            ? Effect.None
            : Alike.Effect(pair.Compare(member.Old.Target, member.New.Target), InInput);
}
