using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Members;

/// <summary>An absent member means another value.</summary>
public sealed class DefaultChanged()
    : MemberKind("default-changed", "An absent member means another value.", Effect.Risk, null, "default")
{
    private protected override string? Describe(ServicePair pair, MemberPair member) =>
        member.Old.Traits.Default is { } before && member.New.Traits.Default is { } after && before != after
            ? $"its default is {member.New.Traits.Default}, was {member.Old.Traits.Default}"
            : null;
}
