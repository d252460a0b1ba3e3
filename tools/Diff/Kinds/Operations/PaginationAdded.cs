using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Operations;

/// <summary>An operation returns pages now.</summary>
public sealed class PaginationAdded()
    : OperationKind("pagination-added", "An operation returns pages now.", Effect.None)
{
    private protected override IEnumerable<Change> Compare(ServicePair pair, Operation old, Operation current)
    {
        if (old.Paginated is null && current.Paginated is not null)
        {
            yield return Report(pair, current, "paginated", "it returns pages now");
        }
    }
}
