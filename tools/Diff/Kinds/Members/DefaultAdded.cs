using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Members;

/// <summary>An absent member means a value now.</summary>
public sealed class DefaultAdded()
    : MemberKind("default-added", "An absent member means a value now.", Effect.Risk, null, "default")
{
    private protected override string? Describe(ServicePair pair, MemberPair member) =>
        member.Old.Traits.Default is null && member.New.Traits.Default is not null
            ? $"its default is {member.New.Traits.Default}, was none"
            : null;
}
