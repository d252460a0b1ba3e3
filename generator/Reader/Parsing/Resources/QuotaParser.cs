using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Resources;

/// <summary>Reads <c>quota: { max, per, level, source }</c>.</summary>
internal static class QuotaParser
{
    public static readonly KeySet Keys = new("quota", "max", "per", "level", "source");

    public static readonly Choices<RuleLevel> Levels = new(("must", RuleLevel.Must), ("should", RuleLevel.Should));

    public static Quota? Parse(Value value)
    {
        if (value.AsFields(Keys, value.Subject) is not { } fields)
        {
            return null;
        }

        var max = fields.Require("max")?.AsInteger(0, int.MaxValue);
        var per = fields.Require("per")?.AsName();
        var level = ParseLevel(fields);
        var source = fields.Find("source").AsIds();
        return max is { } most && per is not null ? new Quota((int)most, per, level, source) : null;
    }

    /// <summary>What is not said to be inferred is documented.</summary>
    public static RuleLevel ParseLevel(Fields fields) => fields.Find("level")?.AsChoice(Levels) ?? RuleLevel.Must;
}
