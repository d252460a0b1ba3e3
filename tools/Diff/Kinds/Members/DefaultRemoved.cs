using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Members;

/// <summary>An absent member does not mean a value any more.</summary>
public sealed class DefaultRemoved()
    : MemberKind("default-removed", "An absent member does not mean a value any more.", Effect.Risk, null, "default")
{
    private protected override string? Describe(ServicePair pair, MemberPair member) =>
        member.Old.Traits.Default is not null && member.New.Traits.Default is null
            ? $"its default is none, was {member.Old.Traits.Default}"
            : null;
}
