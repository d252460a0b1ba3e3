using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Rules;

/// <summary>A member is not a secret any more.</summary>
public sealed class SecretRemoved()
    : ChangeKind(
        "secret-removed",
        "A member is not a secret any more.",
        new(Severity.Risk, Severity.None, Severity.None)
    )
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Pairing
            .By(pair.Old.Contract.Secrets, pair.New.Contract.Secrets, secret => secret.ToString())
            .Removed.Select(secret =>
                Report(pair, ["secrets", secret.ToString()], secret.ToString(), "the secret is removed")
            );
    }
}
