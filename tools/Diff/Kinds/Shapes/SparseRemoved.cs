using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Shapes;

/// <summary>The elements of a list or the values of a map are not null any more.</summary>
public sealed class SparseRemoved()
    : ChangeKind(
        "sparse-removed",
        "The elements of a list or the values of a map are not null any more.",
        new(Severity.Break, Severity.None, Severity.Risk),
        new Effect(Severity.None, Severity.Break, Severity.Risk)
    )
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return pair
            .SameKind.Where(both => IsSparse(both.Old) && !IsSparse(both.New))
            .Select(both =>
                Report(
                    pair,
                    ["shapes", both.New.Name, "sparse"],
                    both.New.Name,
                    "its entries are not null any more",
                    EffectIn(pair.DirectionOf(both.New.Name))
                )
            );
    }

    private static bool IsSparse(Shape shape) => shape is ListShape { Sparse: true } or MapShape { Sparse: true };
}
