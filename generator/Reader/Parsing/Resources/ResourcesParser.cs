using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Resources;

/// <summary>Reads the section <c>resources</c>.</summary>
internal static class ResourcesParser
{
    public static readonly KeySet Keys = new(
        "resource",
        "parent",
        "identifiers",
        "create",
        "list",
        "delete",
        "quota",
        "settle",
        "unfinished",
        "source"
    );

    public static EquatableArray<Resource> Parse(Value section) => section.EachNamed(ParseResource);

    private static Resource? ParseResource(string name, Value value)
    {
        if (value.AsFields(Keys, new Subject("resource", name)) is not { } fields)
        {
            return null;
        }

        var identifiers = fields.Require("identifiers")?.NotEmpty().EachNamed(ParseIdentifier) ?? default;
        return new Resource(
            name,
            fields.Find("parent")?.AsName(),
            identifiers,
            ParseCall(fields, "create"),
            ParseCall(fields, "list"),
            ParseCall(fields, "delete"),
            fields.Find("quota") is { } quota ? QuotaParser.Parse(quota) : null,
            fields.Find("settle") is { } settle ? DurationParser.Parse(settle) : TimeSpan.Zero,
            Fixture: false,
            fields.Find("source").AsIds()
        )
        {
            Unfinished = fields.Find("unfinished") is { } unfinished ? UnfinishedParser.Parse(unfinished) : null,
        };
    }

    private static Identifier? ParseIdentifier(string name, Value value) =>
        value.AsName() is { } shape ? new Identifier(name, shape) : null;

    private static LifecycleCall? ParseCall(Fields fields, string key) =>
        fields.Find(key) is { } call ? LifecycleCallParser.Parse(call) : null;
}
