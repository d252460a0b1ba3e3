namespace LightsailContract.Generator;

/// <summary>The MSBuild properties that a project sets; the package makes them visible to the compiler.</summary>
public static class SettingNames
{
    /// <summary>The namespace under which each service gets its own; the default is the project's root namespace.</summary>
    public const string Namespace = "ContractNamespace";

    /// <summary><c>public</c> (default) or <c>internal</c>.</summary>
    public const string Accessibility = "ContractAccessibility";

    /// <summary>Some of <c>types;validators;serializers;client;server;dependencyInjection</c>; the default is all but the last.</summary>
    public const string Parts = "ContractParts";

    /// <summary><c>true</c>: unknown enum values are refused; the default is false.</summary>
    public const string StrictEnums = "ContractStrictEnums";

    /// <summary><c>true</c>: a client validates its input before it sends it; the default is false.</summary>
    public const string ValidateInClient = "ContractValidateInClient";

    /// <summary>Every name, in the order of the documentation.</summary>
    public static IReadOnlyList<string> All { get; } = [Namespace, Accessibility, Parts, StrictEnums, ValidateInClient];
}
