using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing.Declared;
using LightsailContract.Reader.Parsing.ShapeTraits;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Shapes;

/// <summary>Reads the section <c>shapes</c>.</summary>
internal static class ShapesParser
{
    public static readonly KeySet SimpleKeys = TraitsParser.Keys.With("simpleShape", "type");

    public static EquatableArray<ShapeDeclaration> Parse(Value section) => section.EachNamed(ParseShape);

    private static ShapeDeclaration? ParseShape(string name, Value value)
    {
        if (ShapeTypes.Find(name, value) is not { } type)
        {
            return null;
        }

        var subject = new Subject(type, name);
        return type switch
        {
            "enum" => Plain(EnumParser.Parse(name, value, subject)),
            "intEnum" => Plain(IntEnumParser.Parse(name, value, subject)),
            "list" => Plain(ListParser.Parse(name, value, subject)),
            "map" => Plain(MapParser.Parse(name, value, subject)),
            "structure" => StructureParser.Parse(name, value, subject),
            "union" => Plain(UnionParser.Parse(name, value, subject)),
            _ => Plain(ParseSimple(name, type, value, subject)),
        };
    }

    private static SimpleShape? ParseSimple(string name, string type, Value value, Subject subject) =>
        value.AsFields(SimpleKeys, subject) is { } fields && ShapeTypes.Simple.Find(type) is { } simple
            ? new SimpleShape(name, simple, TraitsParser.Parse(fields))
            : null;

    private static ShapeDeclaration? Plain(Shape? shape) =>
        shape is null ? null : new ShapeDeclaration(shape, Error: null);
}
