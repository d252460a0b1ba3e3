using LightsailContract.Model;

namespace LightsailContract.Reader.Parsing;

/// <summary>Reads the section <c>unions</c>: values that documents add to enums, kept when shapes are rewritten.</summary>
internal static class UnionsParser
{
    public static EquatableArray<UnionDeclaration> Parse(Value section) =>
        section.EachNamed(ParseShape).SelectMany(values => values).ToEquatableArray();

    private static IEnumerable<UnionDeclaration> ParseShape(string shape, Value value) =>
        value.EachEntry((text, sources) => new UnionDeclaration(shape, text, sources.AsIds()));
}
