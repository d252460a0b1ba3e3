using LightsailContract.Model;

namespace LightsailContract.Reader;

public static partial class ReaderRules
{
    /// <summary>A smallest that is greater than the greatest.</summary>
    public static readonly FindingRule BoundsReversed = Error(
        "LSC0201",
        "The bounds are reversed",
        "{0} has a min of {1}, which is more than its max of {2}",
        "No value lies between such bounds."
    );

    /// <summary>Bounds that bound nothing.</summary>
    public static readonly FindingRule NoBounds = Error(
        "LSC0202",
        "No bound is given",
        "{0} needs min, max or both",
        "A constraint without a bound constrains nothing; leave it out or say the bound."
    );

    /// <summary>The name of a shape that is not defined.</summary>
    public static readonly FindingRule UnknownShape = Error(
        "LSC0203",
        "The shape is unknown",
        "'{0}' is not a shape of the service{1}",
        "Shapes are defined under 'shapes' in one of the service's files; String, Boolean, Byte, Short, Integer, Long, Float, Double, BigInteger, BigDecimal, Blob, Timestamp and Document need no definition."
    );

    /// <summary>The name of a member that its shape does not have.</summary>
    public static readonly FindingRule UnknownMember = Error(
        "LSC0204",
        "The member is unknown",
        "{0} has no member '{1}'{2}",
        "The name must be under 'members' of that shape; upper and lower case count."
    );

    /// <summary>A trait where it means nothing.</summary>
    public static readonly FindingRule TraitNotApplicable = Error(
        "LSC0205",
        "The trait does not apply here",
        "'{0}' applies to {1}, not to {2}",
        "A constraint that nothing can check would promise what nobody keeps; see contract.schema.json for what each trait applies to."
    );

    /// <summary>A value that its shape does not allow.</summary>
    public static readonly FindingRule ValueDoesNotFit = Error(
        "LSC0206",
        "The value does not fit its shape",
        "The value does not fit '{0}': {1}",
        "A default, a fixed input or an expected value must fulfil the constraints of its shape."
    );

    /// <summary>A pattern that is not a regular expression.</summary>
    public static readonly FindingRule InvalidPattern = Error(
        "LSC0207",
        "The pattern is not a regular expression",
        "The pattern is wrong at its character {0}: {1}",
        "Patterns are ECMA 262 regular expressions, as Smithy has them."
    );

    /// <summary>A pattern that cannot be translated.</summary>
    public static readonly FindingRule UnsupportedPattern = Error(
        "LSC0208",
        "The pattern is not supported",
        "The pattern uses, at its character {0}, {1}; that is not supported",
        "Patterns are translated for validators; this part of the language has no equal there. Say the constraint in another way."
    );

    /// <summary>An enum lists a value twice.</summary>
    public static readonly FindingRule DuplicateEnumValue = Error(
        "LSC0209",
        "An enum lists a value twice",
        "The value '{0}' appears twice in '{1}'",
        "Two names for one value cannot be told apart on the wire."
    );

    /// <summary>Two values of an enum have the same name.</summary>
    public static readonly FindingRule DuplicateEnumName = Error(
        "LSC0210",
        "Two values have the same name",
        "The name '{0}' appears twice in '{1}'",
        "A value's name is the value itself unless 'name' says another; one of the two needs another name."
    );

    /// <summary>A shape whose values could never end.</summary>
    public static readonly FindingRule EndlessShape = Error(
        "LSC0211",
        "No value of the shape can exist",
        "'{0}' requires itself, so that no value of it could ever end",
        "Recursion must pass an optional member, a list or a map, or, in a union, leave an alternative without it. Make one of the members on the way optional."
    );

    /// <summary>A list or map that holds nothing but itself.</summary>
    public static readonly FindingRule ListOfItself = Error(
        "LSC0212",
        "A list or map holds nothing but itself",
        "'{0}' holds only lists and maps that hold '{0}' again",
        "Recursion must pass a structure or a union, which has a name in every language."
    );

    /// <summary>A map key that is not a text.</summary>
    public static readonly FindingRule MapKeyNotText = Error(
        "LSC0213",
        "A map's key is not a string or enum",
        "The key of map '{0}' must be a string or an enum, not {1}",
        "Keys are member names in JSON and elements in XML: both are texts."
    );

    /// <summary>Traits are applied to something that is not defined.</summary>
    public static readonly FindingRule ApplyTargetMissing = Error(
        "LSC0214",
        "The target of apply does not exist",
        "'apply' names '{0}', which is not a shape or member of the service{1}",
        "'apply' names a shape, or a shape and its member with a dot between them."
    );

    /// <summary>Values are added to something that is not an enum.</summary>
    public static readonly FindingRule EnumAdditionTargetMissing = Error(
        "LSC0215",
        "The values are not added to an enum",
        "'{0}' is not an enum of the service{1}",
        "'enumAdditions' adds values that documents list to a shape of the type enum."
    );

    /// <summary>An error that does not say whose fault it is.</summary>
    public static readonly FindingRule ErrorWithoutFault = Error(
        "LSC0216",
        "The fault of an error is missing",
        "'{0}' has {1} but does not say 'error: client' or 'error: server'",
        "What makes a structure an error is its fault; the other error traits only refine it."
    );

    /// <summary>Two members with one name on the wire.</summary>
    public static readonly FindingRule DuplicateWireName = Error(
        "LSC0217",
        "Two members have the same name on the wire",
        "Members '{0}' and '{1}' of '{2}' are both called '{3}' on the wire",
        "A reader could not tell them apart; change jsonName or xmlName of one."
    );

    /// <summary>A member that is an error.</summary>
    public static readonly FindingRule ErrorAsMember = Error(
        "LSC0218",
        "An error is used as a member",
        "Member '{0}' must not be an error; '{1}' is one",
        "An error is thrown, so it is not a value that another can hold; a member is a structure of its own."
    );
}
