using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Members;

/// <summary>A member that could be absent must be there.</summary>
public sealed class RequiredAdded()
    : MemberKind(
        "required-added",
        "A member that could be absent must be there.",
        new(Severity.Break, Severity.None, Severity.Break),
        new Effect(Severity.None, Severity.Break, Severity.Break),
        "required"
    )
{
    private protected override string? Describe(ServicePair pair, MemberPair member) =>
        !member.Old.Traits.Required && member.New.Traits.Required ? "it is required now" : null;
}
