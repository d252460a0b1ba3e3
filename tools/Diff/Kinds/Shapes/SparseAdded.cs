using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Shapes;

/// <summary>The elements of a list or the values of a map may be null now.</summary>
public sealed class SparseAdded()
    : ChangeKind(
        "sparse-added",
        "The elements of a list or the values of a map may be null now.",
        new(Severity.None, Severity.Risk, Severity.None),
        new Effect(Severity.Risk, Severity.None, Severity.None)
    )
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return pair
            .SameKind.Where(both => !IsSparse(both.Old) && IsSparse(both.New))
            .Select(both =>
                Report(
                    pair,
                    ["shapes", both.New.Name, "sparse"],
                    both.New.Name,
                    "its entries may be null now",
                    EffectIn(pair.DirectionOf(both.New.Name))
                )
            );
    }

    private static bool IsSparse(Shape shape) => shape is ListShape { Sparse: true } or MapShape { Sparse: true };
}
