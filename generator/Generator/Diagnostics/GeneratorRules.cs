using LightsailContract.Model;

namespace LightsailContract.Generator;

/// <summary>What can be wrong outside the contract's own text: settings, files, services that collide.</summary>
public static class GeneratorRules
{
    /// <summary>The namespace setting is not a C# namespace.</summary>
    public static FindingRule InvalidNamespace { get; } =
        Error(
            "LSC2001",
            "Invalid namespace",
            "ContractNamespace '{0}' is not a C# namespace",
            "Set the MSBuild property ContractNamespace to identifiers separated by dots, or remove it: the default is the project's RootNamespace."
        );

    /// <summary>The accessibility setting is neither of the two.</summary>
    public static FindingRule InvalidAccessibility { get; } =
        Error(
            "LSC2002",
            "Invalid accessibility",
            "ContractAccessibility '{0}' is neither public nor internal",
            "Set the MSBuild property ContractAccessibility to public or internal, or remove it: the default is public."
        );

    /// <summary>The parts setting names a part that there is not.</summary>
    public static FindingRule InvalidParts { get; } =
        Error(
            "LSC2003",
            "Invalid part",
            "ContractParts names '{0}', which is not one of types, validators, serializers, client, server, dependencyInjection",
            "Set the MSBuild property ContractParts to some of these, separated by semicolons, or remove it: the default is all but dependencyInjection."
        );

    /// <summary>A setting that is a switch is neither true nor false.</summary>
    public static FindingRule InvalidSwitch { get; } =
        Error(
            "LSC2004",
            "Invalid switch",
            "{0} '{1}' is neither true nor false",
            "Set the MSBuild property to true or false, or remove it: the default is false."
        );

    /// <summary>The compiler could not read a contract file.</summary>
    public static FindingRule UnreadableFile { get; } =
        Error(
            "LSC2005",
            "Unreadable contract file",
            "The file cannot be read as text",
            "The compiler was given the file and could not read it: look at its permissions and its encoding, which should be UTF-8."
        );

    /// <summary>Two services would be emitted under one name.</summary>
    public static FindingRule ServiceCollision { get; } =
        Error(
            "LSC2006",
            "Services collide",
            "Service '{0}' would be emitted into the same namespace as service '{1}'",
            "Two services of one project must differ in more than case, for each gets a namespace and a folder of its own. The first in ordinal order is emitted."
        );

    /// <summary>The C# language version is too old for what is emitted.</summary>
    public static FindingRule LanguageVersion { get; } =
        Error(
            "LSC2007",
            "C# version too old",
            "The emitted code needs C# {0} or later; this project uses C# {1}",
            "Remove LangVersion from the project, so that the framework's default counts, or raise it."
        );

    /// <summary>A name of the lock file has changed.</summary>
    public static FindingRule LockedNameChanged { get; } =
        Error(
            "LSC2008",
            "A locked name changed",
            "'{0}' is called {1} in this lock file and {2} now: code that uses {1} no longer compiles, or means something else",
            "The lock file has the names that your code relies on. Often a value, member or shape was added before another one "
                + "that gets the same name in C#: move the newcomer behind it, or give it a name of its own with 'name:'. If the "
                + "change is intended, write the lock file anew with 'spec lock'."
        );

    /// <summary>A name of the lock file is gone.</summary>
    public static FindingRule LockedNameGone { get; } =
        Error(
            "LSC2009",
            "A locked name is gone",
            "{1} is in this lock file, and the contract no longer has '{0}'",
            "Code that uses the name no longer compiles. If that is intended, write the lock file anew with 'spec lock'."
        );

    /// <summary>A line of the lock file cannot be read.</summary>
    public static FindingRule UnreadableLock { get; } =
        Error(
            "LSC2010",
            "The lock file cannot be read",
            "This line is neither a comment nor a place and a name with a tab between them",
            "Write the lock file anew with 'spec lock'."
        );

    /// <summary>The generator itself failed.</summary>
    public static FindingRule InternalError { get; } =
        Error(
            "LSC2099",
            "Internal error",
            "The generator failed on this contract, which is a defect of the generator: {0}",
            "Nothing is emitted for the contract. Please report it with the contract that shows it."
        );

    /// <summary>Every rule, by id.</summary>
    public static EquatableArray<FindingRule> All { get; } =
        EquatableArray.Of(
            InvalidNamespace,
            InvalidAccessibility,
            InvalidParts,
            InvalidSwitch,
            UnreadableFile,
            ServiceCollision,
            LanguageVersion,
            LockedNameChanged,
            LockedNameGone,
            UnreadableLock,
            InternalError
        );

    private static FindingRule Error(string id, string title, string message, string description) =>
        new(id, title, message, FindingSeverity.Error, description);
}
