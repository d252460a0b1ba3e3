using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Operations;

/// <summary>Other members say how an operation returns pages.</summary>
public sealed class PaginationChanged()
    : OperationKind(
        "pagination-changed",
        "Other members say how an operation returns pages.",
        new(Severity.Break, Severity.Break, Severity.None)
    )
{
    private protected override IEnumerable<Change> Compare(ServicePair pair, Operation old, Operation current)
    {
        if (old.Paginated is { } before && current.Paginated is { } after && before != after)
        {
            yield return Report(pair, current, "paginated", "other members say how it returns pages");
        }
    }
}
