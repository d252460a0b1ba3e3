using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Operations;

/// <summary>An operation does not return pages any more.</summary>
public sealed class PaginationRemoved()
    : OperationKind(
        "pagination-removed",
        "An operation does not return pages any more.",
        new(Severity.Risk, Severity.None, Severity.None)
    )
{
    private protected override IEnumerable<Change> Compare(ServicePair pair, Operation old, Operation current)
    {
        if (old.Paginated is not null && current.Paginated is null)
        {
            yield return Report(pair, current, "paginated", "it does not return pages any more");
        }
    }
}
