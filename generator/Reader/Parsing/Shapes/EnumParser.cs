using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing.ShapeTraits;
using LightsailContract.Reader.Parsing.Values;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader.Parsing.Shapes;

/// <summary>Reads a shape of type <c>enum</c>.</summary>
internal static class EnumParser
{
    public static readonly KeySet Keys = TraitsParser.Keys.With("enumShape", "type", "values");

    public static readonly KeySet ValueKeys = new("enumValue", "value", "name", "documentation", "deprecated");

    public static EnumShape? Parse(string name, Value value, Subject subject)
    {
        if (value.AsFields(Keys, subject) is not { } fields)
        {
            return null;
        }

        var values = fields.Require("values")?.NotEmpty().Each(ParseValue) ?? default;
        return new EnumShape(name, values, TraitsParser.Parse(fields));
    }

    private static EnumValue? ParseValue(Value item)
    {
        if (item.Node is YamlScalar)
        {
            return item.AsText() is { } text ? new EnumValue(text, text, null, null) : null;
        }

        if (
            item.AsFields(ValueKeys, new Subject("a value")) is not { } fields
            || fields.Require("value")?.AsText() is not { } value
        )
        {
            return null;
        }

        return new EnumValue(
            fields.Find("name")?.AsName() ?? value,
            value,
            fields.Find("documentation")?.AsText(),
            fields.Find("deprecated") is { } deprecated ? DeprecationParser.Parse(deprecated) : null
        );
    }
}
