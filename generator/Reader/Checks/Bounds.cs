using LightsailContract.Model;

namespace LightsailContract.Reader.Checks;

/// <summary>Lengths and numbers against the bounds of a member, or of its shape where the member has none.</summary>
internal static class Bounds
{
    public static string? Mistake(long length, Shape shape, Traits traits) =>
        (traits.Length ?? shape.Traits.Length) is not { } bounds ? null
        : length < bounds.Min ? $"its length is {length}, at least {bounds.Min} is asked for"
        : length > bounds.Max ? $"its length is {length}, at most {bounds.Max} is allowed"
        : null;

    public static string? Mistake(decimal number, Shape shape, Traits traits) =>
        (traits.Range ?? shape.Traits.Range) is not { } bounds ? null
        : number < bounds.Min ? Say($"it is less than {bounds.Min}")
        : number > bounds.Max ? Say($"it is more than {bounds.Max}")
        : null;

    private static string Say(FormattableString text) => FormattableString.Invariant(text);
}
