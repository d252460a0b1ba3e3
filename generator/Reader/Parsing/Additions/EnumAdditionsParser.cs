using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Declared;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Additions;

/// <summary>Reads the section <c>enumAdditions</c>: values that documents add to enums, kept when shapes are rewritten.</summary>
internal static class EnumAdditionsParser
{
    public static EquatableArray<EnumAddition> Parse(Value section) =>
        section.EachNamed(ParseShape).SelectMany(values => values).ToEquatableArray();

    private static IEnumerable<EnumAddition> ParseShape(string shape, Value value) =>
        value.EachEntry((text, sources) => new EnumAddition(shape, text, sources.AsIds()));
}
