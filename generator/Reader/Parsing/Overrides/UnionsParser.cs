using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Declared;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Overrides;

/// <summary>Reads the section <c>unions</c>: values that documents add to enums, kept when shapes are rewritten.</summary>
internal static class UnionsParser
{
    public static EquatableArray<UnionDeclaration> Parse(Value section) =>
        section.EachNamed(ParseShape).SelectMany(values => values).ToEquatableArray();

    private static IEnumerable<UnionDeclaration> ParseShape(string shape, Value value) =>
        value.EachEntry((text, sources) => new UnionDeclaration(shape, text, sources.AsIds()));
}
