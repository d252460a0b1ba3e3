using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing.Declared;
using LightsailContract.Reader.Parsing.ShapeTraits;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Shapes;

/// <summary>Reads a shape of type <c>structure</c>, errors among them.</summary>
internal static class StructureParser
{
    public static readonly KeySet Keys = TraitsParser.Keys.With(
        "structureShape",
        ["type", "members", .. ErrorTraitsParser.Keys.Keys]
    );

    public static ShapeDeclaration? Parse(string name, Value value, Subject subject)
    {
        if (value.AsFields(Keys, subject) is not { } fields)
        {
            return null;
        }

        var error = ErrorTraitsParser.Parse(fields);
        var members = fields.Find("members") is { } given ? MemberParser.ParseAll(given) : default;
        return new ShapeDeclaration(new StructureShape(name, members, Error: null, TraitsParser.Parse(fields)), error);
    }
}
