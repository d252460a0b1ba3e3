using System.Text.Json.Nodes;
using LightsailContract.Exporters.Writing;
using LightsailContract.Model;

namespace LightsailContract.Exporters.Botocore;

/// <summary>Writes the traits of a shape or a member.</summary>
internal static class BotocoreTraits
{
    public static JsonObject Add(JsonObject json, Traits traits, LossList losses, string[] path)
    {
        losses.Add(traits.Default is not null, "default", [.. path, "default"]);
        losses.Add(traits.UniqueItems, "uniqueItems", [.. path, "uniqueItems"]);
        losses.Add(traits.Closed, "closed", [.. path, "closed"]);
        var (min, max) =
            traits.Length is { } length ? (length.Min, length.Max)
            : traits.Range is { } range ? (range.Min, range.Max)
            : ((decimal?)null, (decimal?)null);
        json.With("min", min)
            .With("max", max)
            .With("pattern", traits.Pattern)
            .With("sensitive", traits.Sensitive)
            .With("timestampFormat", Format(traits.TimestampFormat))
            .With("xmlNamespace", Namespace(traits.XmlNamespace))
            .With("documentation", traits.Documentation);
        return BotocoreOperation.Deprecated(json, traits.Deprecated);
    }

    private static JsonObject? Namespace(XmlNamespaceTrait? space) =>
        space is null ? null : new JsonObject { ["uri"] = space.Uri }.With("prefix", space.Prefix);

    private static string? Format(TimestampFormat? format) =>
        format switch
        {
            TimestampFormat.EpochSeconds => "unixTimestamp",
            TimestampFormat.DateTime => "iso8601",
            TimestampFormat.HttpDate => "rfc822",
            _ => null,
        };
}
