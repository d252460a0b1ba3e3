using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing.Values;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader.Parsing.Shapes;

/// <summary>The types of shapes, by Smithy's names.</summary>
internal static class ShapeTypes
{
    public static readonly Choices<SimpleType> Simple = new(
        ("string", SimpleType.String),
        ("blob", SimpleType.Blob),
        ("boolean", SimpleType.Boolean),
        ("byte", SimpleType.Byte),
        ("short", SimpleType.Short),
        ("integer", SimpleType.Integer),
        ("long", SimpleType.Long),
        ("float", SimpleType.Float),
        ("double", SimpleType.Double),
        ("bigInteger", SimpleType.BigInteger),
        ("bigDecimal", SimpleType.BigDecimal),
        ("timestamp", SimpleType.Timestamp),
        ("document", SimpleType.Document)
    );

    public static readonly IReadOnlyList<string> All =
    [
        .. Simple.Names,
        "enum",
        "intEnum",
        "list",
        "map",
        "structure",
        "union",
    ];

    /// <summary>The type that a shape's mapping gives, or null if it gives none that is known.</summary>
    public static string? Find(string name, Value value)
    {
        if (value.Node is not YamlMapping mapping)
        {
            value.Sink.Report(ReaderRules.WrongKind, value.Range, value.Subject, "a mapping", value.Node.Kind);
            return null;
        }

        if (mapping.Find("type") is not { } entry)
        {
            value.Sink.Report(ReaderRules.MissingKey, value.Range, new Subject("shape", name), "type");
            return null;
        }

        if (value.Under(entry).AsText() is not { } type)
        {
            return null;
        }

        if (All.Contains(type))
        {
            return type;
        }

        var (known, suggestion) = (string.Join(", ", All), Suggestion.For(type, All));
        value.Sink.Report(
            ReaderRules.UnknownChoice,
            entry.Range,
            Subject.Key("type"),
            known,
            Quote.Escape(type),
            suggestion
        );
        return null;
    }
}
