using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Operations;

/// <summary>An operation does not fail with a documented error any more.</summary>
public sealed class OperationErrorRemoved()
    : OperationKind(
        "operation-error-removed",
        "An operation does not fail with a documented error any more.",
        new(Severity.None, Severity.Risk, Severity.None)
    )
{
    private protected override IEnumerable<Change> Compare(ServicePair pair, Operation old, Operation current)
    {
        return old
            .Errors.Except(current.Errors)
            .Select(error => Report(pair, current, $"errors/{error}", $"the error {error} is removed"));
    }
}
