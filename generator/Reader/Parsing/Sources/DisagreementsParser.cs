using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Sources;

/// <summary>Reads the section <c>disagreements</c>.</summary>
internal static class DisagreementsParser
{
    public static readonly KeySet Keys = new("disagreement", "about", "statement", "positions");

    public static EquatableArray<Disagreement> Parse(Value section) => section.Each(ParseDisagreement);

    private static Disagreement? ParseDisagreement(Value item)
    {
        if (item.AsFields(Keys, new Subject("a disagreement")) is not { } fields)
        {
            return null;
        }

        var about = fields.Require("about")?.AsText();
        var statement = fields.Require("statement")?.AsText();
        var positions = fields.Require("positions")?.NotEmpty().EachById(ParsePosition) ?? default;
        return about is not null && statement is not null ? new Disagreement(about, statement, positions) : null;
    }

    private static Position? ParsePosition(string source, Value value) =>
        value.AsText() is { } says ? new Position(source, says) : null;
}
