using LightsailContract.Model;

namespace LightsailContract.Reader.Parsing;

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
