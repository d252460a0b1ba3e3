using LightsailContract.Model;

namespace LightsailContract.Reader.Parsing;

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
