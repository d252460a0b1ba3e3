using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Shapes;

/// <summary>A shape is removed; where it was used is a change of its own.</summary>
public sealed class ShapeRemoved()
    : ChangeKind("shape-removed", "A shape is removed; where it was used is a change of its own.", Effect.None)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return pair.Shapes.Removed.Select(shape =>
            Report(pair, ["shapes", shape.Name], shape.Name, $"the {ServicePair.KindOf(shape)} is removed")
        );
    }
}
