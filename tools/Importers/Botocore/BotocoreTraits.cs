using System.Text.Json;
using LightsailContract.Importers.Json;
using LightsailContract.Model;

namespace LightsailContract.Importers.Botocore;

/// <summary>Reads the traits of a shape or a member.</summary>
internal sealed class BotocoreTraits(JsonFields fields, ImportFindings findings, Protocol protocol)
{
    /// <summary>Said by the model and without a place in a contract; each is named in a warning.</summary>
    private static readonly string[] Lost =
    [
        "eventstream",
        "event",
        "hostLabel",
        "jsonvalue",
        "location",
        "payload",
        "requiresLength",
        "retryable",
        "streaming",
    ];

    public Traits OfShape(string name, JsonTree json, string type)
    {
        var traits = Common(name, json, type);
        var xmlName = ProtocolFacts.For(protocol).HasXmlNames ? fields.Text(json, "locationName") : null;
        return traits with { XmlName = xmlName };
    }

    /// <summary>What is said of a member; a list or map that is flattened says so of every member that holds it.</summary>
    public Traits OfMember(string path, JsonTree json, JsonTree shape, bool required)
    {
        var name = fields.Text(json, "locationName");
        return Common(path, json, shape["type"]?.Text ?? "") with
        {
            Required = required,
            JsonName = ProtocolFacts.For(protocol).HasXmlNames ? null : name,
            XmlName = ProtocolFacts.For(protocol).HasXmlNames ? name : null,
            XmlFlattened = fields.Flag(json, "flattened") || shape["flattened"]?.Carry().Kind == JsonValueKind.True,
            XmlAttribute = fields.Flag(json, "xmlAttribute"),
            IdempotencyToken = fields.Flag(json, "idempotencyToken"),
        };
    }

    /// <summary>A namespace: its URI, or an object with the URI and a prefix.</summary>
    public static XmlNamespaceTrait? ReadNamespace(JsonTree json, JsonFields fields)
    {
        if (json["xmlNamespace"] is not { Kind: JsonValueKind.Object } space)
        {
            return fields.Text(json, "xmlNamespace") is { } uri ? new XmlNamespaceTrait(uri, null) : null;
        }

        return fields.Text(space, "uri") is { } inner
            ? new XmlNamespaceTrait(inner, fields.Text(space, "prefix"))
            : null;
    }

    private Traits Common(string path, JsonTree json, string type)
    {
        foreach (var lost in Lost.Where(lost => json[lost] is not null))
        {
            findings.Add(ImportRules.NotCarried, json[lost]!.Location, lost, path);
        }

        var counted = type is "string" or "character" or "blob" or "list" or "map";
        return new Traits
        {
            Length = counted ? Length(json) : null,
            Range = counted ? null : Range(json),
            Pattern = fields.Text(json, "pattern"),
            Sensitive = fields.Flag(json, "sensitive"),
            Deprecated = Deprecated(json, fields),
            XmlNamespace = ReadNamespace(json, fields),
            TimestampFormat = Format(json),
        };
    }

    private LengthTrait? Length(JsonTree json) =>
        (fields.Whole(json, "min"), fields.Whole(json, "max")) is var (min, max) && (min is not null || max is not null)
            ? new LengthTrait(min, max)
            : null;

    private RangeTrait? Range(JsonTree json) =>
        (fields.Number(json, "min"), fields.Number(json, "max")) is var (min, max)
        && (min is not null || max is not null)
            ? new RangeTrait(min, max)
            : null;

    public static Deprecation? Deprecated(JsonTree json, JsonFields fields) =>
        fields.Flag(json, "deprecated")
            ? new Deprecation(fields.Text(json, "deprecatedMessage"), fields.Text(json, "deprecatedSince"))
            : null;

    private TimestampFormat? Format(JsonTree json)
    {
        switch (fields.Text(json, "timestampFormat"))
        {
            case null:
                return null;
            case "iso8601":
                return TimestampFormat.DateTime;
            case "rfc822":
                return TimestampFormat.HttpDate;
            case "unixTimestamp":
                return TimestampFormat.EpochSeconds;
            case var other:
                findings.Add(
                    ImportRules.UnknownValue,
                    json["timestampFormat"]!.Location,
                    other,
                    "format of a timestamp"
                );
                return null;
        }
    }
}
