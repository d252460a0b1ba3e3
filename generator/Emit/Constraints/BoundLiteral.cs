using System.Globalization;
using LightsailContract.Model;

namespace LightsailContract.Emit.Constraints;

/// <summary>A bound on a number in C#.</summary>
/// <param name="Type">The C# type.</param>
/// <param name="Expression">The bound as an expression of that type.</param>
/// <param name="IsConstant">Whether the expression is a constant.</param>
internal sealed record BoundLiteral(string Type, string Expression, bool IsConstant)
{
    /// <summary>The lower bound, or null if the type has none below it.</summary>
    public static BoundLiteral? Minimum(Shape shape, RangeTrait range) =>
        range.Min is { } bound ? FromBound(shape, bound, decimal.Ceiling(bound), isMinimum: true) : null;

    /// <summary>The upper bound, or null if the type has none above it.</summary>
    public static BoundLiteral? Maximum(Shape shape, RangeTrait range) =>
        range.Max is { } bound ? FromBound(shape, bound, decimal.Floor(bound), isMinimum: false) : null;

    /// <summary>Whether no value of the shape's type is within the bounds.</summary>
    public static bool IsEmpty(Shape shape, RangeTrait range) =>
        Limits(shape) is var (min, max) && (range.Min > max || range.Max < min);

    private static BoundLiteral? FromBound(Shape shape, decimal bound, decimal whole, bool isMinimum)
    {
        var exact = bound.ToString(CultureInfo.InvariantCulture);
        var type = shape is SimpleShape simple ? simple.Type : SimpleType.Integer;
        switch (type)
        {
            case SimpleType.Float:
                return new BoundLiteral("float", exact + "F", true);
            case SimpleType.Double:
                return new BoundLiteral("double", exact + "D", true);
            case SimpleType.BigDecimal:
                return new BoundLiteral(
                    "global::LightsailContract.Runtime.BigDecimal",
                    $"global::LightsailContract.Runtime.BigDecimal.Parse(\"{exact}\")",
                    false
                );
            case SimpleType.BigInteger:
                return new BoundLiteral("global::System.Numerics.BigInteger", $"new({Text(whole)}m)", false);
        }

        // Beyond what the type can hold, the type itself is the bound.
        var (min, max) = Limits(shape)!.Value;
        if (isMinimum ? whole <= min : whole >= max)
        {
            return null;
        }

        var name = type switch
        {
            SimpleType.Byte => "sbyte",
            SimpleType.Short => "short",
            SimpleType.Long => "long",
            _ => "int",
        };
        return new BoundLiteral(name, Text(whole) + (type == SimpleType.Long ? "L" : ""), true);
    }

    private static (decimal Min, decimal Max)? Limits(Shape shape) =>
        shape switch
        {
            IntEnumShape or SimpleShape { Type: SimpleType.Integer } => (int.MinValue, int.MaxValue),
            SimpleShape { Type: SimpleType.Byte } => (sbyte.MinValue, sbyte.MaxValue),
            SimpleShape { Type: SimpleType.Short } => (short.MinValue, short.MaxValue),
            SimpleShape { Type: SimpleType.Long } => (long.MinValue, long.MaxValue),
            _ => null,
        };

    private static string Text(decimal whole) => whole.ToString("0", CultureInfo.InvariantCulture);
}
