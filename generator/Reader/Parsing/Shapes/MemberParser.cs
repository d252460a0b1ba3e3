using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing.ShapeTraits;
using LightsailContract.Reader.Parsing.Values;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader.Parsing.Shapes;

/// <summary>Reads <c>name: Target</c> and <c>name: { target: Target, …traits }</c>.</summary>
internal static class MemberParser
{
    public static readonly KeySet Keys = TraitsParser.Keys.With("member", "target");

    public static Member? Parse(string name, Value value)
    {
        if (value.Node is YamlScalar)
        {
            return value.AsName() is { } only ? new Member(name, only, Traits.None) : null;
        }

        return
            value.AsFields(Keys, new Subject("member", name)) is { } fields
            && fields.Require("target")?.AsName() is { } target
            ? new Member(name, target, TraitsParser.Parse(fields))
            : null;
    }

    public static EquatableArray<Member> ParseAll(Value members) => members.EachNamed(Parse);
}
