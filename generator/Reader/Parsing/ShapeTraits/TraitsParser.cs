using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Declared;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.ShapeTraits;

/// <summary>Reads the traits of a shape or member.</summary>
internal static class TraitsParser
{
    public static readonly KeySet Keys = new(
        "traits",
        "documentation",
        "required",
        "default",
        "length",
        "pattern",
        "range",
        "uniqueItems",
        "closed",
        "sensitive",
        "deprecated",
        "idempotencyToken",
        "jsonName",
        "xmlName",
        "xmlFlattened",
        "xmlAttribute",
        "xmlNamespace",
        "timestampFormat"
    );

    public static readonly Choices<TimestampFormat> TimestampFormats = new(
        ("epoch-seconds", TimestampFormat.EpochSeconds),
        ("date-time", TimestampFormat.DateTime),
        ("http-date", TimestampFormat.HttpDate)
    );

    public static Traits Parse(Fields fields)
    {
        if (!Keys.Keys.Any(fields.Has))
        {
            return Traits.None;
        }

        var isAttribute = Flag(fields, "xmlAttribute");
        return new Traits
        {
            Documentation = fields.Find("documentation")?.AsText(),
            Required = Flag(fields, "required"),
            Default = fields.Find("default")?.AsJson(),
            Length = fields.Find("length") is { } length ? BoundsParser.ParseLength(length) : null,
            Pattern = fields.Find("pattern")?.AsText(),
            Range = fields.Find("range") is { } range ? BoundsParser.ParseRange(range) : null,
            UniqueItems = Flag(fields, "uniqueItems"),
            Closed = Flag(fields, "closed"),
            Sensitive = Flag(fields, "sensitive"),
            Deprecated = fields.Find("deprecated") is { } deprecated ? DeprecationParser.Parse(deprecated) : null,
            IdempotencyToken = Flag(fields, "idempotencyToken"),
            JsonName = fields.Find("jsonName")?.AsText(),
            XmlName =
                fields.Find("xmlName") is not { } xmlName ? null
                : isAttribute ? XmlNames.AttributeName(xmlName)
                : XmlNames.ElementName(xmlName),
            XmlFlattened = Flag(fields, "xmlFlattened"),
            XmlAttribute = isAttribute,
            XmlNamespace = fields.Find("xmlNamespace") is { } xmlNamespace
                ? XmlNamespaceParser.Parse(xmlNamespace)
                : null,
            TimestampFormat = fields.Find("timestampFormat")?.AsChoice(TimestampFormats),
        };
    }

    public static TraitSet ParseSet(Fields fields) =>
        new(Parse(fields), Keys.Keys.Where(fields.Has).ToEquatableArray());

    public static bool Flag(Fields fields, string key) => fields.Find(key)?.AsBoolean() ?? false;
}
