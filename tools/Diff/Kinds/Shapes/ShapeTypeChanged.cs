using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Shapes;

/// <summary>A shape has another type.</summary>
public sealed class ShapeTypeChanged()
    : ChangeKind(
        "shape-type-changed",
        "A shape has another type.",
        Effect.Break,
        new Effect(Severity.Break, Severity.Break, Severity.Break)
    )
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return pair.OtherKind.Select(both =>
            Report(
                pair,
                ["shapes", both.New.Name],
                both.New.Name,
                $"it is {ServicePair.KindOf(both.New)}, was {ServicePair.KindOf(both.Old)}",
                EffectOf(pair, both.Old, both.New)
            )
        );
    }

    // An enum is a string with values that are listed.
    private Effect EffectOf(ServicePair pair, Shape old, Shape current) =>
        pair.DirectionOf(current.Name) == Direction.None
            ? Effect.None
            : Alike.Effect(pair.Compare(old.Name, current.Name), InInput);
}
