using System.Text.Json;
using LightsailContract.Importers.Json;
using LightsailContract.Model;

namespace LightsailContract.Importers.Smithy;

/// <summary>Reads the traits of a shape or a member.</summary>
internal sealed class SmithyTraits(JsonFields fields, ImportFindings findings, bool hasOwnWords)
{
    /// <summary>The traits.</summary>
    /// <param name="owner">The shape or member.</param>
    /// <param name="isXml">Whether the protocol names members in XML; otherwise in JSON.</param>
    public Traits Read(JsonTree owner, bool isXml)
    {
        if (fields.Object(owner, "traits") is not { } traits)
        {
            return Traits.None;
        }

        return new Traits
        {
            Documentation = Documentation(traits),
            Required = Has(traits, "required"),
            Default = Default(traits),
            Length = Bounds(traits, "length") is { } length
                ? new LengthTrait(fields.Whole(length, "min"), fields.Whole(length, "max"))
                : null,
            Pattern = fields.Text(traits, Id("pattern")),
            Range = Bounds(traits, "range") is { } range
                ? new RangeTrait(fields.Number(range, "min"), fields.Number(range, "max"))
                : null,
            UniqueItems = Has(traits, "uniqueItems"),
            Sensitive = Has(traits, "sensitive"),
            Deprecated = Deprecated(traits),
            IdempotencyToken = Has(traits, "idempotencyToken"),
            JsonName = isXml && !hasOwnWords ? null : fields.Text(traits, Id("jsonName")),
            XmlName = isXml || hasOwnWords ? fields.Text(traits, Id("xmlName")) : null,
            XmlFlattened = (isXml || hasOwnWords) && Has(traits, "xmlFlattened"),
            XmlAttribute = (isXml || hasOwnWords) && Has(traits, "xmlAttribute"),
            XmlNamespace = isXml || hasOwnWords ? Namespace(traits) : null,
            TimestampFormat = Format(traits),
        };
    }

    /// <summary>A contract's own sentence; those of published documents stay in their documents.</summary>
    public string? Documentation(JsonTree traits) => hasOwnWords ? fields.Text(traits, Id("documentation")) : null;

    public Deprecation? Deprecated(JsonTree traits) =>
        fields.Object(traits, Id("deprecated")) is { } json
            ? new Deprecation(fields.Text(json, "message"), fields.Text(json, "since"))
            : null;

    public XmlNamespaceTrait? Namespace(JsonTree traits) =>
        fields.Object(traits, Id("xmlNamespace")) is { } json && fields.NeedText(json, "uri", "xmlNamespace") is { } uri
            ? new XmlNamespaceTrait(uri, fields.Text(json, "prefix"))
            : null;

    /// <summary>Whether a trait without a value of its own is given.</summary>
    public static bool Has(JsonTree traits, string name) => traits[Id(name)]?.Carry() is not null;

    public static string Id(string name) => SmithyNames.Prelude + name;

    private JsonTree? Bounds(JsonTree traits, string name) =>
        fields.Object(traits, Id(name)) is { } json && (json["min"] ?? json["max"]) is not null ? json : null;

    /// <summary>A default of null only says that the member is no longer required.</summary>
    private static string? Default(JsonTree traits) =>
        traits[Id("default")] is { Kind: not JsonValueKind.Null } value ? JsonText.Of(value) : null;

    private TimestampFormat? Format(JsonTree traits)
    {
        switch (fields.Text(traits, Id("timestampFormat")))
        {
            case null:
                return null;
            case "date-time":
                return TimestampFormat.DateTime;
            case "http-date":
                return TimestampFormat.HttpDate;
            case "epoch-seconds":
                return TimestampFormat.EpochSeconds;
            case var other:
                var place = traits[Id("timestampFormat")]!.Location;
                findings.Add(ImportRules.UnknownValue, place, other, "format of a timestamp");
                return null;
        }
    }
}
