using System.Text.Json.Serialization;
using LightsailContract.Model;

namespace LightsailContract.Importers.Facts;

/// <summary>What one document says, as facts: names, types, values, bounds; no sentence of it.</summary>
public sealed record DocumentFacts
{
    /// <summary>The document's file name.</summary>
    public required string Document { get; init; }

    /// <summary>Its form, as a contract's sources name it: <c>boto3</c>, <c>paws</c>, <c>aws-reference</c>, <c>botocore</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The service, in lower case and one word.</summary>
    public required string Service { get; init; }

    /// <summary>The service's version, if the document gives it.</summary>
    public string? ApiVersion { get; init; }

    /// <summary>The operations that it describes.</summary>
    public EquatableArray<OperationFacts> Operations { get; init; }

    /// <summary>The structures that it describes by themselves.</summary>
    public EquatableArray<StructureFacts> Structures { get; init; }

    /// <summary>How many of something there may be.</summary>
    public EquatableArray<QuotaFact> Quotas { get; init; }

    /// <summary>What represents a value that is not known yet.</summary>
    public EquatableArray<SentinelFact> Sentinels { get; init; }

    /// <summary>Which operation shows a member and which does not.</summary>
    public EquatableArray<VisibilityFact> Visibility { get; init; }
}

/// <summary>What a document says of an operation.</summary>
/// <param name="Name">The operation, as it is on the wire.</param>
/// <param name="Input">Every input member, by path.</param>
/// <param name="Output">Every output member, by path; empty if the operation answers nothing.</param>
/// <param name="Errors">The errors that it lists, in document order.</param>
/// <param name="Implicit">Input members whose absence means the caller's own.</param>
public sealed record OperationFacts(
    string Name,
    EquatableArray<MemberFact> Input = default,
    EquatableArray<MemberFact> Output = default,
    EquatableArray<string> Errors = default,
    EquatableArray<string> Implicit = default
)
{
    /// <summary>Where the operation stands.</summary>
    [JsonIgnore]
    public FactLine Line { get; init; }

    /// <summary>Where each error stands, as in <see cref="Errors"/>; empty if that is not known.</summary>
    [JsonIgnore]
    public FactLines ErrorLines { get; init; }
}

/// <summary>What a document says of a structure.</summary>
/// <param name="Name">The structure's name.</param>
/// <param name="Members">Its members.</param>
public sealed record StructureFacts(string Name, EquatableArray<MemberFact> Members)
{
    /// <summary>Where the structure stands.</summary>
    [JsonIgnore]
    public FactLine Line { get; init; }
}

/// <summary>What a document says of a member.</summary>
/// <param name="Path">Where it stands: names joined by dots, <c>[]</c> after a list, <c>{}</c> after a map.</param>
/// <param name="Type">Its type, by Smithy's name; an enum's is <c>string</c>.</param>
public sealed record MemberFact(string Path, string Type)
{
    /// <summary>Whether it must be there; null if the document's form does not say.</summary>
    public bool? Required { get; init; }

    /// <summary>The structure's name, if the document gives it.</summary>
    public string? Target { get; init; }

    /// <summary>The values that it may have, in document order.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>The pattern that it matches.</summary>
    public string? Pattern { get; init; }

    /// <summary>The smallest length or number.</summary>
    public long? Min { get; init; }

    /// <summary>The largest length or number.</summary>
    public long? Max { get; init; }

    /// <summary>The characters that prose allows: <c>A-Z</c>, <c>a-z</c>, <c>0-9</c> and single ones.</summary>
    public string? Characters { get; init; }

    /// <summary>A value that the document shows.</summary>
    public string? Example { get; init; }

    /// <summary>Where the member stands.</summary>
    [JsonIgnore]
    public FactLine Line { get; init; }
}

/// <summary>How many of something there may be.</summary>
/// <param name="Max">The number.</param>
/// <param name="Of">Of what, as the document calls it.</param>
/// <param name="Per">By what it is counted, as the document calls it.</param>
public sealed record QuotaFact(int Max, string Of, string Per)
{
    /// <summary>Where it is said.</summary>
    [JsonIgnore]
    public FactLine Line { get; init; }
}

/// <summary>What represents a value that is not known yet.</summary>
/// <param name="Member">The member's name.</param>
/// <param name="Value">What is there; null for the literal null.</param>
public sealed record SentinelFact(
    string Member,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Value
)
{
    /// <summary>Where it is said.</summary>
    [JsonIgnore]
    public FactLine Line { get; init; }
}

/// <summary>Which operation shows a member.</summary>
/// <param name="Member">The member's name.</param>
/// <param name="OnlyIn">The one operation that answers it, if the document says so.</param>
/// <param name="NotIn">An operation that does not answer it, if the document says so.</param>
/// <param name="NoDataIn">An operation that answers it without data, if the document says so.</param>
public sealed record VisibilityFact(string Member, string? OnlyIn = null, string? NotIn = null, string? NoDataIn = null)
{
    /// <summary>Where it is said.</summary>
    [JsonIgnore]
    public FactLine Line { get; init; }
}
