using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Constraints;

/// <summary>How bounds differ.</summary>
internal static class BoundsChange
{
    /// <summary>Whether a value that was legal is illegal now.</summary>
    public static bool IsNarrower<T>(T? oldMin, T? oldMax, T? min, T? max)
        where T : struct, IComparable<T> => IsStricter(min, oldMin, 1) || IsStricter(max, oldMax, -1);

    /// <summary>Whether a value that was illegal is legal now.</summary>
    public static bool IsWider<T>(T? oldMin, T? oldMax, T? min, T? max)
        where T : struct, IComparable<T> => IsNarrower(min, max, oldMin, oldMax);

    public static string Text(LengthTrait trait) => Text(trait.Min, trait.Max);

    public static string Text(RangeTrait trait) => Text(trait.Min, trait.Max);

    private static string Text(IFormattable? min, IFormattable? max) =>
        (min, max) switch
        {
            (null, null) => "without bounds",
            (null, _) => $"up to {Values.Text(max)}",
            (_, null) => $"{Values.Text(min)} or more",
            _ => $"{Values.Text(min)} to {Values.Text(max)}",
        };

    // Without a bound, each value is legal.
    private static bool IsStricter<T>(T? bound, T? before, int direction)
        where T : struct, IComparable<T> =>
        bound is { } value && (before is not { } other || value.CompareTo(other) * direction > 0);
}
