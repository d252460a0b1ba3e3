namespace LightsailContract.Model;

/// <summary>The kinds of constraints on a value, by the names of their traits, and the shapes that each is for.</summary>
public static class ConstraintKind
{
    /// <summary>Bounds on characters, bytes or entries: strings, blobs, lists and maps.</summary>
    public const string Length = "length";

    /// <summary>A regular expression: strings.</summary>
    public const string Pattern = "pattern";

    /// <summary>Bounds on a number: numbers.</summary>
    public const string Range = "range";

    /// <summary>No element twice: lists.</summary>
    public const string UniqueItems = "uniqueItems";

    /// <summary>A listed value: enums.</summary>
    public const string Enum = "enum";

    /// <summary>Whether a constraint of that kind means something for the shape.</summary>
    /// <param name="kind">One of the kinds above.</param>
    /// <param name="shape">The shape of the value.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not one of those above.</exception>
    public static bool AppliesTo(string kind, Shape shape) =>
        kind switch
        {
            Length => shape.IsText() || shape is ListShape or MapShape or SimpleShape { Type: SimpleType.Blob },
            Pattern => shape.IsText(),
            Range => shape.IsNumber(),
            UniqueItems => shape is ListShape,
            Enum => shape is EnumShape or IntEnumShape,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
        };

    /// <summary>Whether the traits have a constraint of that kind.</summary>
    /// <param name="kind">One of the kinds above that are traits.</param>
    /// <param name="traits">The traits of a shape or member.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a trait.</exception>
    public static bool IsGiven(string kind, Traits traits) =>
        kind switch
        {
            Length => traits.Length is not null,
            Pattern => traits.Pattern is not null,
            Range => traits.Range is not null,
            UniqueItems => traits.UniqueItems,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
        };
}
