using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Sources;

/// <summary>Reads the section <c>citations</c>: what is cited, and the ids of the documents that say it.</summary>
internal static class CitationsParser
{
    public static EquatableArray<Citation> Parse(Value section) => section.EachEntry(ParseCitation);

    private static Citation ParseCitation(string path, Value value) => new(path, value.NotEmpty().AsIds());
}
