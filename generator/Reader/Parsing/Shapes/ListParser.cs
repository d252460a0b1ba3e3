using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing.ShapeTraits;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Shapes;

/// <summary>Reads a shape of type <c>list</c>.</summary>
internal static class ListParser
{
    public static readonly KeySet Keys = TraitsParser.Keys.With("listShape", "type", "member", "sparse");

    public static ListShape? Parse(string name, Value value, Subject subject) =>
        value.AsFields(Keys, subject) is { } fields
        && fields.Require("member") is { } given
        && MemberParser.Parse("member", given) is { } member
            ? new ListShape(name, member, TraitsParser.Flag(fields, "sparse"), TraitsParser.Parse(fields))
            : null;
}
