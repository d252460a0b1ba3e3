using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Operations;

/// <summary>An operation can fail with one more documented error.</summary>
public sealed class OperationErrorAdded()
    : OperationKind(
        "operation-error-added",
        "An operation can fail with one more documented error.",
        new(Severity.Risk, Severity.None, Severity.None)
    )
{
    private protected override IEnumerable<Change> Compare(ServicePair pair, Operation old, Operation current)
    {
        return current
            .Errors.Except(old.Errors)
            .Select(error => Report(pair, current, $"errors/{error}", $"the error {error} is added"));
    }
}
