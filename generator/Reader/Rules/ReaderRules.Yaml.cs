using LightsailContract.Model;

namespace LightsailContract.Reader;

public static partial class ReaderRules
{
    /// <summary>The text is not YAML.</summary>
    public static readonly FindingRule YamlSyntax = Error(
        "LSC0001",
        "The file is not YAML",
        "This is not YAML: {0}",
        "The file cannot be read from here on. Often an indentation, a quote or a bracket is missing, or a value that holds ': ' or begins with a special character needs quotes."
    );

    /// <summary>The file is larger than the reader takes.</summary>
    public static readonly FindingRule FileTooLarge = Error(
        "LSC0002",
        "The file is too large",
        "The file has {0} characters; at most {1} are read",
        "Split the contract: files that begin with the same service are merged."
    );

    /// <summary>Mappings and lists are nested deeper than the reader takes.</summary>
    public static readonly FindingRule NestingTooDeep = Error(
        "LSC0003",
        "The nesting is too deep",
        "Mappings and lists are nested more than {0} deep here",
        "No part of a contract needs so much nesting; the file is not read any further."
    );

    /// <summary>There are more values in the file than the reader takes.</summary>
    public static readonly FindingRule TooManyNodes = Error(
        "LSC0004",
        "The file has too many values",
        "The file has more than {0} values; it is read to here only",
        "Split the contract: files that begin with the same service are merged."
    );

    /// <summary>So much is wrong that the rest is not shown.</summary>
    public static readonly FindingRule TooManyFindings = Error(
        "LSC0005",
        "Too much is wrong",
        "More than {0} things are wrong in this file; the rest is not shown",
        "Fix the first findings; the others are often their consequence."
    );

    /// <summary>A character that YAML does not allow.</summary>
    public static readonly FindingRule ForbiddenCharacter = Error(
        "LSC0006",
        "YAML does not allow this character",
        "The character U+{0} is not allowed in YAML; write it as an escape in double quotes",
        "Control characters and half surrogate pairs are not YAML. The file may also not be text at all, or in an encoding other than UTF-8."
    );

    /// <summary>A second document in one file.</summary>
    public static readonly FindingRule SeveralDocuments = Error(
        "LSC0007",
        "The file holds more than one document",
        "A second document begins here; a file holds one",
        "Put each document into a file of its own; files of the same service are merged."
    );

    /// <summary>There is nothing in the file.</summary>
    public static readonly FindingRule EmptyFile = Error(
        "LSC0008",
        "The file is empty",
        "The file is empty; a contract begins with 'contract: 1' and 'service: …'",
        "A contract needs at least its version and the service that it is about."
    );

    /// <summary>An alias.</summary>
    public static readonly FindingRule Alias = Error(
        "LSC0009",
        "Aliases are not supported",
        "The alias '*{0}' is not supported; write the value out",
        "A contract is read by people who look up one place, and a few aliases of aliases make gigabytes: each value must be written at its own place."
    );

    /// <summary>An anchor.</summary>
    public static readonly FindingRule Anchor = Error(
        "LSC0010",
        "Anchors are not supported",
        "The anchor '&{0}' is not supported; remove it",
        "An anchor is of use to aliases only, and those are not supported."
    );

    /// <summary>A tag.</summary>
    public static readonly FindingRule Tag = Error(
        "LSC0011",
        "Tags are not supported",
        "The tag '{0}' is not supported; remove it",
        "What a value is follows from its place; quotes make a text of what would be a number."
    );

    /// <summary>A merge key.</summary>
    public static readonly FindingRule MergeKey = Error(
        "LSC0012",
        "Merge keys are not supported",
        "The merge key '<<' is not supported; write the keys out",
        "It merges the value of an alias, and aliases are not supported."
    );

    /// <summary>A key appears twice in one mapping.</summary>
    public static readonly FindingRule DuplicateKey = Error(
        "LSC0013",
        "A key appears twice",
        "'{0}' appears twice here; it is first on line {1}",
        "YAML allows each key of a mapping once; which of the two was meant cannot be known."
    );

    /// <summary>A key that is a list or a mapping.</summary>
    public static readonly FindingRule KeyNotText = Error(
        "LSC0014",
        "A key is not a text",
        "A key must be a text, not {0}",
        "A value that begins with '{' or '[' needs quotes if it is before a colon."
    );
}
