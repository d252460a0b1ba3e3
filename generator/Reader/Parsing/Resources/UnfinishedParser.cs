using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Resources;

/// <summary>Reads <c>unfinished: { member, values, settle }</c>.</summary>
internal static class UnfinishedParser
{
    public static readonly KeySet Keys = new("unfinished", "member", "values", "settle");

    public static Unfinished? Parse(Value value)
    {
        if (value.AsFields(Keys, value.Subject) is not { } fields)
        {
            return null;
        }

        var member = fields.Require("member")?.AsMemberPath();
        var values = (fields.Require("values")?.NotEmpty()).AsNames();
        var settle = fields.Require("settle") is { } time ? DurationParser.Parse(time) : TimeSpan.Zero;
        return member is null ? null : new Unfinished(member, values, settle);
    }
}
