using LightsailContract.Model;

namespace LightsailContract.Reader.Checks;

/// <summary>Lengths and numbers against the bounds that count for a member.</summary>
internal static class Bounds
{
    public static string? Mistake(long length, Traits traits) =>
        traits.Length is not { } bounds ? null
        : length < bounds.Min ? $"its length is {length}, at least {bounds.Min} is asked for"
        : length > bounds.Max ? $"its length is {length}, at most {bounds.Max} is allowed"
        : null;

    public static string? Mistake(decimal number, Traits traits) =>
        traits.Range is not { } bounds ? null
        : number < bounds.Min ? Say($"it is less than {bounds.Min}")
        : number > bounds.Max ? Say($"it is more than {bounds.Max}")
        : null;

    private static string Say(FormattableString text) => FormattableString.Invariant(text);
}
