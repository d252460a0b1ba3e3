using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing.ShapeTraits;
using LightsailContract.Reader.Parsing.Values;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader.Parsing.Shapes;

/// <summary>Reads a shape of type <c>intEnum</c>.</summary>
internal static class IntEnumParser
{
    public static readonly KeySet Keys = TraitsParser.Keys.With("intEnumShape", "type", "values");

    public static readonly KeySet ValueKeys = new("intEnumValue", "value", "documentation");

    public static IntEnumShape? Parse(string name, Value value, Subject subject)
    {
        if (value.AsFields(Keys, subject) is not { } fields || fields.Require("values") is not { } section)
        {
            return null;
        }

        return new IntEnumShape(name, section.NotEmpty().EachNamed(ParseValue), TraitsParser.Parse(fields));
    }

    private static IntEnumValue? ParseValue(string name, Value value)
    {
        if (value.Node is YamlScalar)
        {
            return Number(value) is { } only ? new IntEnumValue(name, only, null) : null;
        }

        return
            value.AsFields(ValueKeys, new Subject("value", name)) is { } fields
            && fields.Require("value") is { } given
            && Number(given) is { } number
            ? new IntEnumValue(name, number, fields.Find("documentation")?.AsText())
            : null;
    }

    private static int? Number(Value value) => (int?)value.AsInteger(int.MinValue, int.MaxValue);
}
