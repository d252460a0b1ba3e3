namespace LightsailContract.Model;

/// <summary>A document that the contract is transcribed from.</summary>
/// <param name="Name">The id by which rules and citations name it.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Url">Where it is published, or null.</param>
/// <param name="Document">The file name of the copy that was read, or null.</param>
/// <param name="Kind">Its form: <c>boto3</c>, <c>paws</c>, <c>aws-reference</c>, <c>botocore</c>, <c>smithy</c>, <c>recorded</c> …</param>
public sealed record Source(string Name, string Title, string? Url, string? Document, string Kind) : INamed;

/// <summary>Which documents say a thing.</summary>
/// <param name="Path">What is cited: <c>Shape</c>, <c>Shape.member</c>, <c>Shape.trait</c> or <c>Shape.member.trait</c>.</param>
/// <param name="Sources">The ids of the documents.</param>
public sealed record Citation(string Path, EquatableArray<string> Sources);

/// <summary>A member of a structure.</summary>
/// <param name="Structure">The structure's name.</param>
/// <param name="Member">The member's name.</param>
public sealed record MemberPath(string Structure, string Member)
{
    /// <inheritdoc />
    public override string ToString() => $"{Structure}.{Member}";
}

/// <summary>Where the documents contradict one another; the contract holds the union.</summary>
/// <param name="About">The shape, member or value, as a path.</param>
/// <param name="Statement">What they differ on, in our own words.</param>
/// <param name="Positions">Who says what.</param>
public sealed record Disagreement(string About, string Statement, EquatableArray<Position> Positions);

/// <summary>What one document says if they differ.</summary>
/// <param name="Source">The document's id.</param>
/// <param name="Says">What it says, in our own words.</param>
public sealed record Position(string Source, string Says);
