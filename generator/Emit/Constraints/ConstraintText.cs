using System.Globalization;
using LightsailContract.Model;

namespace LightsailContract.Emit.Constraints;

/// <summary>Says for people what a constraint asks for.</summary>
internal static class ConstraintText
{
    private const int MostListedValues = 8;

    public static string Length(LengthTrait length, Shape shape)
    {
        var unit = shape switch
        {
            SimpleShape { Type: SimpleType.Blob } => "byte",
            ListShape => "element",
            MapShape => "entry",
            _ => "character",
        };
        return length switch
        {
            { Min: { } min, Max: { } max } when min == max => $"exactly {Count(min)}",
            { Min: { } min, Max: { } max } => $"{min.ToString(CultureInfo.InvariantCulture)} to {Count(max)}",
            { Min: { } min } => $"at least {Count(min)}",
            { Max: { } max } => $"at most {Count(max)}",
            _ => $"any number of {Plural()}",
        };

        string Count(long number) =>
            number.ToString(CultureInfo.InvariantCulture) + " " + (number == 1 ? unit : Plural());

        string Plural() => unit == "entry" ? "entries" : unit + "s";
    }

    public static string Range(RangeTrait range) =>
        range switch
        {
            { Min: { } min, Max: { } max } when min == max => $"exactly {Number(min)}",
            { Min: { } min, Max: { } max } => $"{Number(min)} to {Number(max)}",
            { Min: { } min } => $"at least {Number(min)}",
            { Max: { } max } => $"at most {Number(max)}",
            _ => "any number",
        };

    public static string Enum(IReadOnlyList<string> values) =>
        values.Count <= MostListedValues
            ? "one of " + string.Join(", ", values)
            : $"one of the {values.Count.ToString(CultureInfo.InvariantCulture)} listed values";

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
