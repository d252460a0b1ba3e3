using System.Text.Json.Nodes;
using LightsailContract.Exporters.Writing;
using LightsailContract.Model;
using LightsailContract.Model.Patterns;

namespace LightsailContract.Exporters.Schemas;

/// <summary>Adds to a schema the traits of a shape or a member.</summary>
internal static class SchemaTraits
{
    public static JsonObject Add(
        JsonObject schema,
        Contract contract,
        Shape target,
        Traits traits,
        LossList losses,
        string[] path
    )
    {
        losses.Add(traits.Sensitive, "sensitive", [.. path, "sensitive"]);
        losses.Add(traits.Deprecated is not (null or { Message: null, Since: null }), "reason of a deprecation", path);
        losses.Add(
            Format(target, traits, contract) == TimestampFormat.HttpDate,
            "http-date",
            [.. path, "timestampFormat"]
        );
        schema
            .With("description", traits.Documentation)
            .With("default", Json.Parse(traits.Default))
            .With("pattern", contract.FindPattern(traits))
            .With("minimum", traits.Range?.Min)
            .With("maximum", traits.Range?.Max)
            .With("uniqueItems", traits.UniqueItems)
            .With("deprecated", traits.Deprecated is not null);
        if (traits.Length is not { } length)
        {
            return schema;
        }

        // A blob's length counts bytes; the text that carries them is longer.
        losses.Add(target is SimpleShape { Type: SimpleType.Blob }, "length of a blob", [.. path, "length"]);
        var what = target switch
        {
            ListShape => "Items",
            MapShape => "Properties",
            SimpleShape { Type: SimpleType.Blob } => null,
            _ => "Length",
        };
        return what is null ? schema : schema.With("min" + what, length.Min).With("max" + what, length.Max);
    }

    private static TimestampFormat? Format(Shape target, Traits traits, Contract contract) =>
        target is SimpleShape { Type: SimpleType.Timestamp }
            ? traits.TimestampFormat
                ?? target.Traits.TimestampFormat
                ?? ProtocolFacts.For(contract.Settings.Protocol).Timestamps
            : null;
}
