using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds;

/// <summary>What it means that one shape takes the place of another.</summary>
internal static class Alike
{
    /// <summary>The effect by how alike the two are.</summary>
    /// <param name="likeness">How alike they are.</param>
    /// <param name="different">The effect of a shape that is written differently.</param>
    public static Effect Effect(Likeness likeness, Effect different) =>
        likeness switch
        {
            Likeness.Same => Changes.Effect.None,
            Likeness.SameForm => Changes.Effect.Risk,
            _ => different,
        };
}
