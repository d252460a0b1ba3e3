using LightsailContract.Model;

namespace LightsailContract.Reader;

public static partial class ReaderRules
{
    /// <summary>The file does not begin as contracts do.</summary>
    public static readonly FindingRule NoVersion = Error(
        "LSC0101",
        "The contract does not begin with its version",
        "A contract begins with 'contract: 1'",
        "The first key names the version of the format, so that a reader knows how to read the rest."
    );

    /// <summary>A version of the format that this reader does not know.</summary>
    public static readonly FindingRule UnsupportedVersion = Error(
        "LSC0102",
        "The version of the format is not supported",
        "Version '{0}' of the contract format is not supported; this reader knows version 1",
        "Either the number is mistyped or the contract was written for a newer reader."
    );

    /// <summary>A key that the format does not have there.</summary>
    public static readonly FindingRule UnknownKey = Error(
        "LSC0103",
        "The key is unknown",
        "{0} takes no key '{1}'{2}",
        "A key that nobody reads would promise something that nobody keeps; see contract.schema.json for the keys of each part."
    );

    /// <summary>A key that the format demands.</summary>
    public static readonly FindingRule MissingKey = Error(
        "LSC0104",
        "A key is missing",
        "{0} lacks '{1}'",
        "This part cannot be understood without the key."
    );

    /// <summary>A mapping where a list is meant, and the like.</summary>
    public static readonly FindingRule WrongKind = Error(
        "LSC0105",
        "The value is of the wrong kind",
        "{0} must be {1}, not {2}",
        "A mapping is written as 'key: value' lines or in braces, a list as '- item' lines or in brackets."
    );

    /// <summary>Neither true nor false.</summary>
    public static readonly FindingRule NotABoolean = Error(
        "LSC0106",
        "The value is neither true nor false",
        "{0} must be true or false, not '{1}'",
        "Only true and false are truth values, without quotes; yes, no, on and off are texts."
    );

    /// <summary>Not a whole number, or not within its bounds.</summary>
    public static readonly FindingRule NotAnInteger = Error(
        "LSC0107",
        "The value is not a whole number within its bounds",
        "{0} must be a whole number from {1} to {2}, not '{3}'",
        "Write the number in digits, without quotes, separators or a fraction."
    );

    /// <summary>Not a number.</summary>
    public static readonly FindingRule NotANumber = Error(
        "LSC0108",
        "The value is not a number",
        "{0} must be a number of at most 28 digits, not '{1}'",
        "Write the number in digits, without quotes or separators."
    );

    /// <summary>None of the values that are known there.</summary>
    public static readonly FindingRule UnknownChoice = Error(
        "LSC0109",
        "The value is not one of those known",
        "{0} must be one of {1}, not '{2}'{3}",
        "The format has a closed set of values here; upper and lower case count."
    );

    /// <summary>Not a duration.</summary>
    public static readonly FindingRule NotADuration = Error(
        "LSC0110",
        "The value is not a duration",
        "{0} must be a duration of at most a day, such as 0s, 500ms or 2m, not '{1}'",
        "A duration is a whole number and its unit: ms, s, m or h."
    );

    /// <summary>Not a date.</summary>
    public static readonly FindingRule NotADate = Error(
        "LSC0111",
        "The value is not a date",
        "{0} must be a date such as 2016-11-28, not '{1}'",
        "Year, month and day in digits, as ISO 8601 has them."
    );

    /// <summary>Not a name.</summary>
    public static readonly FindingRule InvalidName = Error(
        "LSC0112",
        "The name is not allowed",
        "'{0}' is not a name: a name is made of at most 128 of A-Z, a-z, 0-9 and _ and begins with a letter or _",
        "Names follow Smithy's identifiers, so that every language can spell them."
    );

    /// <summary>Not an id.</summary>
    public static readonly FindingRule InvalidId = Error(
        "LSC0113",
        "The id is not allowed",
        "'{0}' is not an id: an id is made of at most 128 of A-Z, a-z, 0-9, '.', '_' and '-' and begins with a letter or digit",
        "Ids are used in reports and on command lines, so they contain nothing that needs quotes there."
    );

    /// <summary>Not the path of a member.</summary>
    public static readonly FindingRule NotAMemberPath = Error(
        "LSC0114",
        "The value is not a member's path",
        "{0} must be a structure and its member, such as Item.title, not '{1}'",
        "A member is named with its structure, a dot between them."
    );

    /// <summary>An empty text.</summary>
    public static readonly FindingRule EmptyText = Error(
        "LSC0115",
        "The text is empty",
        "{0} must not be empty",
        "Write the text, or leave the key out if it is optional."
    );

    /// <summary>The same entry twice.</summary>
    public static readonly FindingRule DuplicateItem = Error(
        "LSC0116",
        "An entry appears twice",
        "'{0}' appears twice in {1}",
        "The second entry adds nothing and may be a slip for another."
    );

    /// <summary>An empty list.</summary>
    public static readonly FindingRule EmptyList = Error(
        "LSC0117",
        "The list is empty",
        "{0} needs at least one entry",
        "Write an entry, or leave the key out if it is optional."
    );

    /// <summary>Two files, or two parts of one, define the same.</summary>
    public static readonly FindingRule DefinedTwice = Error(
        "LSC0118",
        "The same thing is defined twice",
        "{0} '{1}' is defined twice; first at {2}",
        "The files of a service are merged, so each thing is defined in one of them. What people add to an imported shape belongs under 'apply' or 'enumAdditions'."
    );

    /// <summary>A service without settings.</summary>
    public static readonly FindingRule NoSettings = Error(
        "LSC0119",
        "The service has no settings",
        "No file of the service '{0}' has 'settings'",
        "One of a service's files says its protocol and version under 'settings'."
    );

    /// <summary>Not a name of XML's.</summary>
    public static readonly FindingRule InvalidXmlName = Error(
        "LSC0120",
        "The name is not a name in XML",
        "{0} must be a name in XML such as {1}, not '{2}'",
        "A name in XML begins with a letter or _ and goes on with letters, digits, '.', '_' and '-'. Only an attribute's name may have a prefix; the prefixes xml and xmlns are XML's own."
    );
}
