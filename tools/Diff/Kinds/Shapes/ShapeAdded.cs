using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Shapes;

/// <summary>A shape is added; where it is used is a change of its own.</summary>
public sealed class ShapeAdded()
    : ChangeKind("shape-added", "A shape is added; where it is used is a change of its own.", Effect.None)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return pair.Shapes.Added.Select(shape =>
            Report(pair, ["shapes", shape.Name], shape.Name, $"the {ServicePair.KindOf(shape)} is added")
        );
    }
}
