using System.Text.Json.Nodes;
using LightsailContract.Exporters.Writing;
using LightsailContract.Model;
using static LightsailContract.Exporters.Smithy.SmithyNames;

namespace LightsailContract.Exporters.Smithy;

/// <summary>Writes traits by their ids.</summary>
internal static class SmithyTraits
{
    public static JsonObject Write(Traits traits) =>
        Documentation(new JsonObject(), traits.Documentation)
            .With(Api + "required", traits.Required ? new JsonObject() : null)
            .With(Api + "default", Json.Parse(traits.Default))
            .With(Api + "length", traits.Length is { } length ? Bounds(length.Min, length.Max) : null)
            .With(Api + "pattern", traits.Pattern)
            .With(Api + "range", traits.Range is { } range ? Bounds(range.Min, range.Max) : null)
            .With(Api + "uniqueItems", Flag(traits.UniqueItems))
            .With(Api + "sensitive", Flag(traits.Sensitive))
            .With(Api + "deprecated", Deprecated(traits.Deprecated))
            .With(Api + "idempotencyToken", Flag(traits.IdempotencyToken))
            .With(Api + "jsonName", traits.JsonName)
            .With(Api + "xmlName", traits.XmlName)
            .With(Api + "xmlFlattened", Flag(traits.XmlFlattened))
            .With(Api + "xmlAttribute", Flag(traits.XmlAttribute))
            .With(Api + "xmlNamespace", Namespace(traits.XmlNamespace))
            .With(Api + "timestampFormat", Format(traits.TimestampFormat));

    public static JsonObject Documentation(JsonObject traits, string? text) => traits.With(Api + "documentation", text);

    public static JsonObject? Deprecated(Deprecation? deprecation) =>
        deprecation is null
            ? null
            : new JsonObject().With("message", deprecation.Message).With("since", deprecation.Since);

    public static JsonObject? Namespace(XmlNamespaceTrait? space) =>
        space is null ? null : new JsonObject { ["uri"] = space.Uri }.With("prefix", space.Prefix);

    /// <summary>A trait without a value of its own.</summary>
    public static JsonObject? Flag(bool isGiven) => isGiven ? [] : null;

    private static JsonObject Bounds(decimal? min, decimal? max) => new JsonObject().With("min", min).With("max", max);

    private static string? Format(TimestampFormat? format) =>
        format switch
        {
            TimestampFormat.EpochSeconds => "epoch-seconds",
            TimestampFormat.DateTime => "date-time",
            TimestampFormat.HttpDate => "http-date",
            _ => null,
        };
}
