using LightsailContract.Model;

namespace LightsailContract.Emit.Api;

/// <summary>One fact about the emitted C# that code which uses it can depend on.</summary>
/// <param name="Name">The type or member: <c>AccessKey</c>, <c>AccessKey.Status</c>.</param>
/// <param name="Facet">What the fact is about.</param>
/// <param name="Value">The signature or text; empty if the facet says it all.</param>
/// <param name="Origins">The places of the contract that it follows from, as the reader's location map has them; the first
/// is the place of the thing itself.</param>
public sealed record ApiFact(string Name, ApiFacet Facet, string Value, EquatableArray<string> Origins)
{
    /// <summary>The type that has the member; null for a type.</summary>
    public string? Owner => Name.LastIndexOf('.') is > 0 and var dot ? Name.Substring(0, dot) : null;

    /// <summary>The place of the thing itself.</summary>
    public string Path => Origins[0];
}

/// <summary>What a fact about emitted C# is about.</summary>
public enum ApiFacet
{
    /// <summary>There is a type; the value is its kind.</summary>
    Type,

    /// <summary>There is a member; the value is its signature, without the nullability of reference types.</summary>
    Member,

    /// <summary>There is a constant, which compilers copy into the code that uses it; the value is its type.</summary>
    Constant,

    /// <summary>Who makes an object must set the member.</summary>
    Required,

    /// <summary>Who implements the interface must implement the member.</summary>
    Abstract,

    /// <summary>Whether reference types in the signature may be null; the value is the signature with it.</summary>
    Annotation,

    /// <summary>The compiler warns of each use.</summary>
    Obsolete,
}
