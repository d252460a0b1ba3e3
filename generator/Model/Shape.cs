namespace LightsailContract.Model;

/// <summary>A type of the contract, in Smithy's vocabulary.</summary>
/// <param name="Name">The shape's name in the contract.</param>
/// <param name="Traits">The traits of the shape.</param>
public abstract record Shape(string Name, Traits Traits) : INamed;

/// <summary>A shape without members.</summary>
/// <param name="Name">The shape's name in the contract.</param>
/// <param name="Type">Which of the simple types.</param>
/// <param name="Traits">The traits of the shape.</param>
public sealed record SimpleShape(string Name, SimpleType Type, Traits Traits) : Shape(Name, Traits);

/// <summary>Smithy's simple types; enum and intEnum are shapes of their own.</summary>
public enum SimpleType
{
    /// <summary>Bytes; base64 on the wire.</summary>
    Blob,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>UTF-8 text.</summary>
    String,

    /// <summary>8-bit signed.</summary>
    Byte,

    /// <summary>16-bit signed.</summary>
    Short,

    /// <summary>32-bit signed.</summary>
    Integer,

    /// <summary>64-bit signed.</summary>
    Long,

    /// <summary>Single precision IEEE 754.</summary>
    Float,

    /// <summary>Double precision IEEE 754.</summary>
    Double,

    /// <summary>An integer without bounds.</summary>
    BigInteger,

    /// <summary>A decimal without bounds.</summary>
    BigDecimal,

    /// <summary>An instant in UTC.</summary>
    Timestamp,

    /// <summary>Any JSON value.</summary>
    Document,
}

/// <summary>A string with documented values. Others are legal, unless the enum is closed (<see cref="Traits.Closed"/>).</summary>
/// <param name="Name">The shape's name in the contract.</param>
/// <param name="Values">The documented values, in document order.</param>
/// <param name="Traits">The traits of the shape.</param>
public sealed record EnumShape(string Name, EquatableArray<EnumValue> Values, Traits Traits) : Shape(Name, Traits);

/// <summary>One documented value of an enum.</summary>
/// <param name="Name">The member's name if it differs from the value; otherwise the value.</param>
/// <param name="Value">The value on the wire.</param>
/// <param name="Documentation">Our own words, or null.</param>
/// <param name="Deprecated">Why it should not be used any more, or null.</param>
public sealed record EnumValue(string Name, string Value, string? Documentation, Deprecation? Deprecated);

/// <summary>An integer with documented values; others are legal.</summary>
/// <param name="Name">The shape's name in the contract.</param>
/// <param name="Values">The documented values, in document order.</param>
/// <param name="Traits">The traits of the shape.</param>
public sealed record IntEnumShape(string Name, EquatableArray<IntEnumValue> Values, Traits Traits)
    : Shape(Name, Traits);

/// <summary>One documented value of an intEnum.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Value">The value on the wire.</param>
/// <param name="Documentation">Our own words, or null.</param>
public sealed record IntEnumValue(string Name, int Value, string? Documentation);

/// <summary>Elements in an order.</summary>
/// <param name="Name">The shape's name in the contract.</param>
/// <param name="Member">The element; its name is <c>member</c>.</param>
/// <param name="Sparse">Whether elements may be null.</param>
/// <param name="Traits">The traits of the shape.</param>
public sealed record ListShape(string Name, Member Member, bool Sparse, Traits Traits) : Shape(Name, Traits);

/// <summary>Values by string keys.</summary>
/// <param name="Name">The shape's name in the contract.</param>
/// <param name="Key">The key, a string or an enum; its name is <c>key</c>.</param>
/// <param name="Value">The value; its name is <c>value</c>.</param>
/// <param name="Sparse">Whether values may be null.</param>
/// <param name="Traits">The traits of the shape.</param>
public sealed record MapShape(string Name, Member Key, Member Value, bool Sparse, Traits Traits) : Shape(Name, Traits);

/// <summary>Named members; an error where <paramref name="Error"/> is given.</summary>
/// <param name="Name">The shape's name in the contract.</param>
/// <param name="Members">The members, in document order.</param>
/// <param name="Error">What makes it an error, or null.</param>
/// <param name="Traits">The traits of the shape.</param>
public sealed record StructureShape(string Name, EquatableArray<Member> Members, ErrorTrait? Error, Traits Traits)
    : Shape(Name, Traits)
{
    /// <summary>The member of that name, or null.</summary>
    public Member? FindMember(string name)
    {
        foreach (var member in Members)
        {
            if (member.Name == name)
            {
                return member;
            }
        }

        return null;
    }
}

/// <summary>Exactly one of its members.</summary>
/// <param name="Name">The shape's name in the contract.</param>
/// <param name="Members">The alternatives, in document order.</param>
/// <param name="Traits">The traits of the shape.</param>
public sealed record UnionShape(string Name, EquatableArray<Member> Members, Traits Traits) : Shape(Name, Traits);

/// <summary>A member of a structure, union, list or map.</summary>
/// <param name="Name">The member's name in the contract.</param>
/// <param name="Target">The name of its shape; <see cref="Contract.GetShape"/> resolves it.</param>
/// <param name="Traits">The traits of the member; if the shape has the trait too, the one of the member counts.</param>
public sealed record Member(string Name, string Target, Traits Traits);
