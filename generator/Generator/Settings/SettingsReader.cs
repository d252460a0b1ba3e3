using LightsailContract.Emit.Options;
using LightsailContract.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LightsailContract.Generator;

/// <summary>Reads the settings of one project.</summary>
internal sealed class SettingsReader
{
    private const string Prefix = "build_property.";

    /// <summary>What is emitted has collection expressions.</summary>
    private const LanguageVersion Oldest = LanguageVersion.CSharp12;

    private readonly AnalyzerConfigOptions _options;
    private readonly List<Finding> _findings = [];

    private SettingsReader(AnalyzerConfigOptions options) => _options = options;

    public static GeneratorSettings Read(AnalyzerConfigOptionsProvider provider, ParseOptions parseOptions)
    {
        var reader = new SettingsReader(provider.GlobalOptions);
        reader.CheckLanguage((parseOptions as CSharpParseOptions)?.LanguageVersion ?? Oldest);
        var validateInClient = reader.Switch(SettingNames.ValidateInClient);
        return new GeneratorSettings(
            reader.Namespace(),
            reader.Accessibility(),
            reader.Parts(validateInClient),
            reader.Switch(SettingNames.StrictEnums),
            validateInClient,
            reader._findings.ToEquatableArray()
        );
    }

    private void CheckLanguage(LanguageVersion version)
    {
        if (version < Oldest)
        {
            Report(GeneratorRules.LanguageVersion, Oldest.ToDisplayString(), version.ToDisplayString());
        }
    }

    private string Namespace()
    {
        var given = Value(SettingNames.Namespace);
        if (given.Length > 0)
        {
            if (NamespaceName.IsValid(given))
            {
                return given;
            }

            Report(GeneratorRules.InvalidNamespace, given);
        }

        return NamespaceName.FromRoot(Value("RootNamespace"));
    }

    private bool Accessibility()
    {
        var given = Value(SettingNames.Accessibility);
        var isInternal = Is(given, "internal");
        if (given.Length > 0 && !isInternal && !Is(given, "public"))
        {
            Report(GeneratorRules.InvalidAccessibility, given);
        }

        return !isInternal;
    }

    private EmitParts Parts(bool validateInClient)
    {
        // The package's targets hand the list over with commas: a semicolon begins a comment in the compiler's options file.
        var names = Value(SettingNames.Parts).Split([',', ';'], StringSplitOptions.RemoveEmptyEntries);
        var parts = default(EmitParts);
        foreach (var name in names.Select(name => name.Trim()).Where(name => name.Length > 0))
        {
            if (PartNames.Find(name) is { } part)
            {
                parts |= part;
            }
            else
            {
                Report(GeneratorRules.InvalidParts, name);
            }
        }

        return parts == default ? EmitParts.All : PartNames.WithWhatTheyNeed(parts, validateInClient);
    }

    private bool Switch(string name)
    {
        var given = Value(name);
        if (given.Length > 0 && !Is(given, "true") && !Is(given, "false"))
        {
            Report(GeneratorRules.InvalidSwitch, name, given);
        }

        return Is(given, "true");
    }

    private string Value(string name) => _options.TryGetValue(Prefix + name, out var value) ? value.Trim() : "";

    private void Report(FindingRule rule, params string[] arguments) =>
        _findings.Add(Findings.Create(rule, Findings.Nowhere, arguments));

    private static bool Is(string given, string value) =>
        string.Equals(given, value, StringComparison.OrdinalIgnoreCase);
}
