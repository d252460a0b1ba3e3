using System.Text.Json;
using LightsailContract.Importers.Yaml;
using LightsailContract.Model;

namespace LightsailContract.Importers.Writing;

/// <summary>The forms of traits.</summary>
internal static class TraitForm
{
    /// <summary>Adds all traits but the documentation, whose place depends on what it documents.</summary>
    public static YamlMappingOut AddTo(YamlMappingOut form, Traits traits) =>
        form.Add("required", traits.Required)
            .Add("default", Default(traits.Default))
            .Add("length", Length(traits.Length))
            .Add("pattern", traits.Pattern)
            .Add("range", traits.Range is { } range ? Bounds(range.Min, range.Max) : null)
            .Add("uniqueItems", traits.UniqueItems)
            .Add("closed", traits.Closed)
            .Add("sensitive", traits.Sensitive)
            .Add("deprecated", Deprecated(traits.Deprecated))
            .Add("idempotencyToken", traits.IdempotencyToken)
            .Add("jsonName", traits.JsonName)
            .Add("xmlName", traits.XmlName)
            .Add("xmlFlattened", traits.XmlFlattened)
            .Add("xmlAttribute", traits.XmlAttribute)
            .Add("xmlNamespace", Namespace(traits.XmlNamespace))
            .Add("timestampFormat", Format(traits.TimestampFormat));

    public static YamlOut? Deprecated(Deprecation? deprecation) =>
        deprecation switch
        {
            null => null,
            { Message: null, Since: null } => YamlOut.True,
            { Message: { } message, Since: null } => YamlOut.Text(message),
            _ => new YamlMappingOut().Add("message", deprecation.Message).Add("since", deprecation.Since),
        };

    /// <summary>The value that the JSON text gives.</summary>
    public static YamlOut? Default(string? json)
    {
        if (json is null)
        {
            return null;
        }

        using var document = JsonDocument.Parse(json);
        return Json(document.RootElement);
    }

    private static YamlOut Json(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                var mapping = new YamlMappingOut();
                foreach (var property in json.EnumerateObject())
                {
                    mapping.Add(property.Name, Json(property.Value));
                }

                return mapping;
            case JsonValueKind.Array:
                return new YamlSequenceOut([.. json.EnumerateArray().Select(Json)]);
            case JsonValueKind.String:
                return YamlOut.Text(json.GetString()!);
            default:
                return YamlOut.Plain($"{json.GetRawText()}");
        }
    }

    private static YamlOut? Length(LengthTrait? length) =>
        length is null ? null
        : length.Min == length.Max ? YamlOut.Plain($"{length.Min}")
        : Bounds(length.Min, length.Max);

    private static YamlMappingOut Bounds(decimal? min, decimal? max) =>
        new YamlMappingOut()
            .Add("min", min is null ? null : YamlOut.Plain($"{min}"))
            .Add("max", max is null ? null : YamlOut.Plain($"{max}"));

    private static YamlOut? Namespace(XmlNamespaceTrait? space) =>
        space is null ? null
        : space.Prefix is null ? YamlOut.Text(space.Uri)
        : new YamlMappingOut().Add("uri", space.Uri).Add("prefix", space.Prefix);

    private static string? Format(TimestampFormat? format) =>
        format switch
        {
            TimestampFormat.EpochSeconds => "epoch-seconds",
            TimestampFormat.DateTime => "date-time",
            TimestampFormat.HttpDate => "http-date",
            _ => null,
        };
}
