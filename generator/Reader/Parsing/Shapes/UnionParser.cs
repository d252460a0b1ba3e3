using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing.ShapeTraits;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Shapes;

/// <summary>Reads a shape of type <c>union</c>.</summary>
internal static class UnionParser
{
    public static readonly KeySet Keys = TraitsParser.Keys.With("unionShape", "type", "members");

    public static UnionShape? Parse(string name, Value value, Subject subject)
    {
        if (value.AsFields(Keys, subject) is not { } fields || fields.Require("members") is not { } given)
        {
            return null;
        }

        return new UnionShape(name, MemberParser.ParseAll(given.NotEmpty()), TraitsParser.Parse(fields));
    }
}
