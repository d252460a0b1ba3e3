using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Errors;

/// <summary>Each operation can fail with one more common error.</summary>
public sealed class CommonErrorAdded()
    : ChangeKind(
        "common-error-added",
        "Each operation can fail with one more common error.",
        new(Severity.Risk, Severity.None, Severity.None)
    )
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Pairing
            .By(pair.Old.Contract.CommonErrors, pair.New.Contract.CommonErrors, error => error.Code)
            .Added.Select(error => Report(pair, ["commonErrors", error.Code], error.Code, "the common error is added"));
    }
}
