using System.Globalization;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Values;

/// <summary>Bounds in words.</summary>
internal static class NumericBounds
{
    public static string Describe(LengthTrait length) =>
        length switch
        {
            { Min: { } min, Max: { } max } when min == max => Text($"length {min}"),
            { Min: { } min, Max: { } max } => Text($"a length from {min} to {max}"),
            { Min: { } min } => Text($"a length of {min} or more"),
            _ => Text($"a length of {length.Max} or less"),
        };

    public static string Describe(RangeTrait range) =>
        range switch
        {
            { Min: { } min, Max: { } max } => Text($"from {min} to {max}"),
            { Min: { } min } => Text($"{min} or more"),
            _ => Text($"{range.Max} or less"),
        };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
