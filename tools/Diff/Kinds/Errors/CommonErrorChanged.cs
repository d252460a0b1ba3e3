using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Errors;

/// <summary>A common error has another fault, status or role.</summary>
public sealed class CommonErrorChanged()
    : ChangeKind(
        "common-error-changed",
        "A common error has another fault, status or role.",
        new(Severity.Risk, Severity.Risk, Severity.None)
    )
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Pairing
            .By(pair.Old.Contract.CommonErrors, pair.New.Contract.CommonErrors, error => error.Code)
            .Both.Where(both => both.Old != both.New)
            .Select(both =>
                Report(
                    pair,
                    ["commonErrors", both.New.Code],
                    both.New.Code,
                    "the common error has another fault, status or role"
                )
            );
    }
}
