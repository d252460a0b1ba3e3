using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Operations;

/// <summary>An operation is removed.</summary>
public sealed class OperationRemoved()
    : ChangeKind("operation-removed", "An operation is removed.", new(Severity.Break, Severity.None, Severity.Risk))
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return pair.Operations.Removed.Select(operation =>
            Report(pair, ["operations", operation.Name], operation.Name, "the operation is removed")
        );
    }
}
