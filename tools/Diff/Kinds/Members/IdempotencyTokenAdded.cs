using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Members;

/// <summary>Clients fill a member with a random value if the caller gave none.</summary>
public sealed class IdempotencyTokenAdded()
    : MemberKind(
        "idempotency-token-added",
        "Clients fill a member with a random value if the caller gave none.",
        Effect.None,
        null,
        "idempotencyToken"
    )
{
    private protected override string? Describe(ServicePair pair, MemberPair member) =>
        !member.Old.Traits.IdempotencyToken && member.New.Traits.IdempotencyToken
            ? "clients fill it with a random value now"
            : null;
}
