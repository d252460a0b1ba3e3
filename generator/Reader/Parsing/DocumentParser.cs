using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing.Additions;
using LightsailContract.Reader.Parsing.Declared;
using LightsailContract.Reader.Parsing.Invariants;
using LightsailContract.Reader.Parsing.Operations;
using LightsailContract.Reader.Parsing.Resources;
using LightsailContract.Reader.Parsing.Scenarios;
using LightsailContract.Reader.Parsing.Settings;
using LightsailContract.Reader.Parsing.Shapes;
using LightsailContract.Reader.Parsing.Sources;
using LightsailContract.Reader.Parsing.Values;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader.Parsing;

/// <summary>Reads a whole document: its head, then each section with the section's own parser.</summary>
internal static class DocumentParser
{
    private const string SupportedVersion = "1";

    public static readonly KeySet Keys = new(
        "contract",
        "contract",
        "service",
        "settings",
        "shapes",
        "operations",
        "sources",
        "citations",
        "enumAdditions",
        "apply",
        "secrets",
        "commonErrors",
        "fixtures",
        "resources",
        "invariants",
        "scenarios",
        "disagreements"
    );

    /// <summary>The service and what the file declares: nothing if the document is of no version that is known.</summary>
    public static (string? Service, Declarations Declarations) Parse(YamlNode root, FindingSink sink)
    {
        if (root is YamlMapping mapping && !CheckVersion(mapping, sink))
        {
            return (FindService(root), Declarations.None);
        }

        if (Fields.Open(root, root.Range, new Subject("the contract"), Keys, sink) is not { } fields)
        {
            return (null, Declarations.None);
        }

        var service = fields.Require("service")?.AsName();
        return (service, ParseSections(fields));
    }

    /// <summary>The service that a document is about, even if something else is wrong with it.</summary>
    public static string? FindService(YamlNode? root) =>
        root is YamlMapping mapping
        && mapping.Find("service") is { Value: YamlScalar { Text: var name } }
        && Names.IsName(name)
            ? name
            : null;

    private static Declarations ParseSections(Fields fields) =>
        new()
        {
            Settings = Section(fields, "settings", SettingsParser.Parse),
            Shapes = Section(fields, "shapes", ShapesParser.Parse),
            Operations = Section(fields, "operations", OperationsParser.Parse),
            Sources = Section(fields, "sources", SourcesParser.Parse),
            Citations = Section(fields, "citations", CitationsParser.Parse),
            Unions = Section(fields, "enumAdditions", EnumAdditionsParser.Parse),
            Overrides = Section(fields, "apply", ApplyParser.Parse),
            Secrets = Section(fields, "secrets", section => section.AsMemberPaths()),
            CommonErrors = Section(fields, "commonErrors", CommonErrorsParser.Parse),
            Fixtures = Section(fields, "fixtures", section => section.AsNames()),
            Resources = Section(fields, "resources", ResourcesParser.Parse),
            Invariants = Section(fields, "invariants", InvariantsParser.Parse),
            Scenarios = Section(fields, "scenarios", ScenariosParser.Parse),
            Disagreements = Section(fields, "disagreements", DisagreementsParser.Parse),
        };

    /// <summary>A section that is named but holds nothing counts as not there.</summary>
    private static EquatableArray<T> Section<T>(Fields fields, string key, Func<Value, EquatableArray<T>> parse) =>
        fields.Find(key) is { } section && section.Node is not YamlScalar { IsNull: true } ? parse(section) : default;

    private static bool CheckVersion(YamlMapping root, FindingSink sink)
    {
        var first = root.Entries.IsEmpty ? null : root.Entries[0];
        if (first is null || first.Key.Text != "contract")
        {
            sink.Report(ReaderRules.NoVersion, first?.Key.Range ?? root.Range);
            return root.Find("contract") is { } later && CheckVersion(later, sink);
        }

        return CheckVersion(first, sink);
    }

    private static bool CheckVersion(YamlEntry entry, FindingSink sink)
    {
        if (entry.Value is YamlScalar { Text: SupportedVersion })
        {
            return true;
        }

        var given = entry.Value is YamlScalar scalar ? Quote.Escape(scalar.Text) : entry.Value.Kind;
        sink.Report(ReaderRules.UnsupportedVersion, entry.Range, given);
        return false;
    }
}
