using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Errors;

/// <summary>Operations do not fail with a common error any more.</summary>
public sealed class CommonErrorRemoved()
    : ChangeKind(
        "common-error-removed",
        "Operations do not fail with a common error any more.",
        new(Severity.None, Severity.Risk, Severity.None)
    )
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Pairing
            .By(pair.Old.Contract.CommonErrors, pair.New.Contract.CommonErrors, error => error.Code)
            .Removed.Select(error =>
                Report(pair, ["commonErrors", error.Code], error.Code, "the common error is removed")
            );
    }
}
