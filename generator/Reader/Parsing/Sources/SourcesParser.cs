using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Sources;

/// <summary>Reads the section <c>sources</c>.</summary>
internal static class SourcesParser
{
    public static readonly KeySet Keys = new("source", "title", "url", "document", "kind");

    public static EquatableArray<Source> Parse(Value section) => section.EachById(ParseSource);

    private static Source? ParseSource(string id, Value value)
    {
        if (value.AsFields(Keys, new Subject("source", id)) is not { } fields)
        {
            return null;
        }

        var (title, kind) = (fields.Require("title")?.AsText(), fields.Require("kind")?.AsId());
        return title is not null && kind is not null
            ? new Source(id, title, fields.Find("url")?.AsText(), fields.Find("document")?.AsText(), kind)
            : null;
    }
}
