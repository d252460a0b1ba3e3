using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Values;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader.Parsing.ShapeTraits;

/// <summary>Reads <c>deprecated: true</c>, <c>deprecated: why</c> and <c>deprecated: { message, since }</c>.</summary>
internal static class DeprecationParser
{
    public static readonly KeySet Keys = new("deprecation", "message", "since");

    public static Deprecation? Parse(Value value)
    {
        if (value.Node is YamlScalar scalar)
        {
            return scalar.AsBoolean() is { } flag ? (flag ? new Deprecation(null, null) : null)
                : value.AsText() is { } message ? new Deprecation(message, null)
                : null;
        }

        return value.AsFields(Keys, value.Subject) is { } fields
            ? new Deprecation(fields.Find("message")?.AsText(), fields.Find("since")?.AsText())
            : null;
    }
}
