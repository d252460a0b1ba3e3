using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Operations;

/// <summary>An operation is added.</summary>
public sealed class OperationAdded()
    : ChangeKind("operation-added", "An operation is added.", new(Severity.None, Severity.Break, Severity.None))
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return pair.Operations.Added.Select(operation =>
            Report(pair, ["operations", operation.Name], operation.Name, "the operation is added")
        );
    }
}
