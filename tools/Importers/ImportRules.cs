using LightsailContract.Model;

namespace LightsailContract.Importers;

/// <summary>Every kind of finding that an importer reports; one id, one message.</summary>
public static class ImportRules
{
    /// <summary>The input is no JSON.</summary>
    public static FindingRule NotJson { get; } =
        Error("LSC3001", "Not JSON", "This cannot be read as JSON: {0}", "A model file is one JSON document.");

    /// <summary>The input is larger than an importer reads.</summary>
    public static FindingRule TooLarge { get; } =
        Error(
            "LSC3002",
            "Input too large",
            "The input has {0}; at most {1} are read.",
            "No published document comes near the bound; what does is something else."
        );

    /// <summary>A value has the wrong JSON type.</summary>
    public static FindingRule WrongType { get; } =
        Error("LSC3003", "Wrong type", "'{0}' must be {1}, not {2}.", "The value cannot mean what its place asks for.");

    /// <summary>Something that must be there is not.</summary>
    public static FindingRule Missing { get; } =
        Error("LSC3004", "Missing", "'{0}' is missing in {1}.", "Without it the rest cannot be understood.");

    /// <summary>A shape is named and not declared.</summary>
    public static FindingRule UnknownShape { get; } =
        Error(
            "LSC3005",
            "Unknown shape",
            "The shape '{0}' is not declared.",
            "Every shape that is named must be under shapes."
        );

    /// <summary>A value is not one of those that have a meaning there.</summary>
    public static FindingRule UnknownValue { get; } =
        Error(
            "LSC3006",
            "Unknown value",
            "'{0}' is not a valid {1}.",
            "Only the values that the form documents are understood."
        );

    /// <summary>A name is used twice.</summary>
    public static FindingRule Duplicate { get; } =
        Error("LSC3007", "Duplicate", "'{0}' is here twice.", "Of two values one would be lost.");

    /// <summary>Something is said that a contract has no place for.</summary>
    public static FindingRule NotCarried { get; } =
        new(
            "LSC3008",
            "Not carried over",
            "'{0}' of {1} is not carried over.",
            FindingSeverity.Warning,
            "The contract format has no place for it."
        );

    /// <summary>A document does not have the form that it should have.</summary>
    public static FindingRule UnexpectedForm { get; } =
        Error("LSC3009", "Unexpected form", "Expected {0}, found {1}.", "The document is of another kind, or cut off.");

    /// <summary>A file cannot be read.</summary>
    public static FindingRule Unreadable { get; } =
        Error("LSC3010", "Unreadable", "The input cannot be read: {0}", "An input is a file, a folder or a pipe.");

    /// <summary>Bytes that are no text.</summary>
    public static FindingRule NotUtf8 { get; } =
        Error("LSC3011", "Not UTF-8", "Byte {0} of the input is not UTF-8.", "Every form that is read is UTF-8 text.");

    /// <summary>A folder without a file of the kind.</summary>
    public static FindingRule NothingToRead { get; } =
        Error(
            "LSC3012",
            "Nothing to read",
            "The folder has no {0}.",
            "Of a folder, the files with the names that the kind uses are read."
        );

    /// <summary>An operation was asked for that the input does not have.</summary>
    public static FindingRule UnknownOperation { get; } =
        Error("LSC3013", "Unknown operation", "The input has no operation '{0}'.", "The name is the one on the wire.");

    /// <summary>A file describes another service.</summary>
    public static FindingRule OtherService { get; } =
        Error(
            "LSC3014",
            "Another service",
            "The file describes '{0}', the input '{1}'.",
            "An import brings a file up to date; it does not replace one service by another."
        );

    /// <summary>What an input says makes no valid contract.</summary>
    public static FindingRule NotAContract { get; } =
        Error("LSC3015", "No valid contract", "{0}", "A published document can contradict itself.");

    private static FindingRule Error(string id, string title, string message, string description) =>
        new(id, title, message, FindingSeverity.Error, description);
}
