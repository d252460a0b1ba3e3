namespace LightsailContract.Model;

/// <summary>The traits of a shape or a member, in Smithy's vocabulary. A trait that is not given is null or false.</summary>
public sealed record Traits
{
    /// <summary>No traits.</summary>
    public static Traits None { get; } = new();

    /// <summary>Our own words about it.</summary>
    public string? Documentation { get; init; }

    /// <summary>The member must be there.</summary>
    public bool Required { get; init; }

    /// <summary>What an absent member means; the text is JSON.</summary>
    public string? Default { get; init; }

    /// <summary>Bounds on characters (Unicode code points), bytes or entries.</summary>
    public LengthTrait? Length { get; init; }

    /// <summary>An ECMA 262 regular expression that the value matches somewhere, unless it is anchored.</summary>
    public string? Pattern { get; init; }

    /// <summary>Bounds on a number.</summary>
    public RangeTrait? Range { get; init; }

    /// <summary>No element twice.</summary>
    public bool UniqueItems { get; init; }

    /// <summary>The enum has no values but the documented ones; otherwise others are legal.</summary>
    public bool Closed { get; init; }

    /// <summary>Keep it out of logs and <c>ToString</c>.</summary>
    public bool Sensitive { get; init; }

    /// <summary>Why it should not be used any more, or null.</summary>
    public Deprecation? Deprecated { get; init; }

    /// <summary>The client fills it with a random UUID if the caller gave none.</summary>
    public bool IdempotencyToken { get; init; }

    /// <summary>The member's name in JSON if it differs.</summary>
    public string? JsonName { get; init; }

    /// <summary>The member's name in XML and forms if it differs.</summary>
    public string? XmlName { get; init; }

    /// <summary>Entries stand without a wrapping element.</summary>
    public bool XmlFlattened { get; init; }

    /// <summary>The member is an attribute of its structure's element.</summary>
    public bool XmlAttribute { get; init; }

    /// <summary>The element's namespace, or null.</summary>
    public XmlNamespaceTrait? XmlNamespace { get; init; }

    /// <summary>How a timestamp is written, if not as the protocol has it.</summary>
    public TimestampFormat? TimestampFormat { get; init; }

    /// <summary>The traits that count for a member's value: the member's own, and the constraints and the timestamp format
    /// of its target if the member has none.</summary>
    /// <param name="target">The traits of the member's target.</param>
    public Traits WithDefaultsFrom(Traits target) =>
        this with
        {
            Length = Length ?? target.Length,
            Pattern = Pattern ?? target.Pattern,
            Range = Range ?? target.Range,
            UniqueItems = UniqueItems || target.UniqueItems,
            TimestampFormat = TimestampFormat ?? target.TimestampFormat,
        };
}

/// <summary>Inclusive bounds on a length; at least one is given.</summary>
/// <param name="Min">The smallest, or null.</param>
/// <param name="Max">The largest, or null.</param>
public sealed record LengthTrait(long? Min, long? Max);

/// <summary>Inclusive bounds on a number; at least one is given.</summary>
/// <param name="Min">The smallest, or null.</param>
/// <param name="Max">The largest, or null.</param>
public sealed record RangeTrait(decimal? Min, decimal? Max);

/// <summary>Something that should not be used any more.</summary>
/// <param name="Message">What to use instead, or null.</param>
/// <param name="Since">When it was deprecated, or null.</param>
public sealed record Deprecation(string? Message, string? Since);

/// <summary>An XML namespace.</summary>
/// <param name="Uri">The namespace's URI.</param>
/// <param name="Prefix">The prefix, or null for the default namespace.</param>
public sealed record XmlNamespaceTrait(string Uri, string? Prefix);

/// <summary>The wire forms of a timestamp, by Smithy's names.</summary>
public enum TimestampFormat
{
    /// <summary>Seconds since 1970, fractions allowed.</summary>
    EpochSeconds,

    /// <summary>RFC 3339, in UTC.</summary>
    DateTime,

    /// <summary>RFC 7231's IMF-fixdate.</summary>
    HttpDate,
}

/// <summary>What makes a structure an error.</summary>
/// <param name="Fault">Who is at fault.</param>
/// <param name="Code">The code on the wire: the shape's name, or what awsQueryError gives.</param>
/// <param name="HttpStatus">The status that we write: the first that the documents give.</param>
/// <param name="OtherHttpStatuses">Further statuses that a document gives; all are legal to read.</param>
public sealed record ErrorTrait(ErrorFault Fault, string Code, int HttpStatus, EquatableArray<int> OtherHttpStatuses)
{
    /// <summary>The code that a query-compatible service had while it spoke awsQuery, and names in a header now; or null.</summary>
    public string? FormerCode { get; init; }
}

/// <summary>Who is at fault for an error.</summary>
public enum ErrorFault
{
    /// <summary>The caller; awsQuery writes Sender.</summary>
    Client,

    /// <summary>The service; awsQuery writes Receiver.</summary>
    Server,
}
