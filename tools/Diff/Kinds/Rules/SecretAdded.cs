using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Rules;

/// <summary>A member becomes a secret, which may be in no log or report.</summary>
public sealed class SecretAdded()
    : ChangeKind(
        "secret-added",
        "A member becomes a secret, which may be in no log or report.",
        new(Severity.None, Severity.Risk, Severity.Risk)
    )
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Pairing
            .By(pair.Old.Contract.Secrets, pair.New.Contract.Secrets, secret => secret.ToString())
            .Added.Select(secret =>
                Report(pair, ["secrets", secret.ToString()], secret.ToString(), "the secret is added")
            );
    }
}
