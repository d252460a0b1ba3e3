namespace LightsailContract.Model;

/// <summary>Kinds of shapes that a trait or a protocol treats alike.</summary>
public static class ShapeKinds
{
    /// <summary>Whether the shape is a string, with documented values or without.</summary>
    /// <param name="shape">The shape.</param>
    public static bool IsText(this Shape shape) => shape is EnumShape or SimpleShape { Type: SimpleType.String };

    /// <summary>Whether the shape is a number without fractions.</summary>
    /// <param name="shape">The shape.</param>
    public static bool IsWholeNumber(this Shape shape) =>
        shape
            is IntEnumShape
                or SimpleShape
                {
                    Type: SimpleType.Byte
                        or SimpleType.Short
                        or SimpleType.Integer
                        or SimpleType.Long
                        or SimpleType.BigInteger
                };

    /// <summary>Whether the shape is a number.</summary>
    /// <param name="shape">The shape.</param>
    public static bool IsNumber(this Shape shape) =>
        shape.IsWholeNumber()
        || shape is SimpleShape { Type: SimpleType.Float or SimpleType.Double or SimpleType.BigDecimal };

    /// <summary>Whether the shape is a timestamp.</summary>
    /// <param name="shape">The shape.</param>
    public static bool IsTimestamp(this Shape shape) => shape is SimpleShape { Type: SimpleType.Timestamp };

    /// <summary>Whether the shape has members with names of their own.</summary>
    /// <param name="shape">The shape.</param>
    public static bool HasNamedMembers(this Shape shape) => shape is StructureShape or UnionShape;
}
