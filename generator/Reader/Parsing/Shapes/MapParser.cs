using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing.ShapeTraits;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Shapes;

/// <summary>Reads a shape of type <c>map</c>.</summary>
internal static class MapParser
{
    public static readonly KeySet Keys = TraitsParser.Keys.With("mapShape", "type", "key", "value", "sparse");

    public static MapShape? Parse(string name, Value value, Subject subject)
    {
        if (value.AsFields(Keys, subject) is not { } fields)
        {
            return null;
        }

        var key = fields.Require("key") is { } givenKey ? MemberParser.Parse("key", givenKey) : null;
        var entry = fields.Require("value") is { } givenValue ? MemberParser.Parse("value", givenValue) : null;
        return key is not null && entry is not null
            ? new MapShape(name, key, entry, TraitsParser.Flag(fields, "sparse"), TraitsParser.Parse(fields))
            : null;
    }
}
