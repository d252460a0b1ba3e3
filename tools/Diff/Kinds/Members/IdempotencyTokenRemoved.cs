using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Members;

/// <summary>Clients do not fill a member with a random value any more.</summary>
public sealed class IdempotencyTokenRemoved()
    : MemberKind(
        "idempotency-token-removed",
        "Clients do not fill a member with a random value any more.",
        new(Severity.Risk, Severity.None, Severity.None),
        null,
        "idempotencyToken"
    )
{
    private protected override string? Describe(ServicePair pair, MemberPair member) =>
        member.Old.Traits.IdempotencyToken && !member.New.Traits.IdempotencyToken
            ? "clients do not fill it with a random value any more"
            : null;
}
