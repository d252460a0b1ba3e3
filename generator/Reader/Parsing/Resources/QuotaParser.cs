using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Resources;

/// <summary>Reads <c>quota: { max, per, level, basis, source }</c>.</summary>
internal static class QuotaParser
{
    public static readonly KeySet Keys = new("quota", "max", "per", "level", "basis", "source");

    public static Quota? Parse(Value value)
    {
        if (value.AsFields(Keys, value.Subject) is not { } fields)
        {
            return null;
        }

        var max = fields.Require("max")?.AsInteger(0, int.MaxValue);
        var per = fields.Require("per")?.AsName();
        var level = LevelParser.ParseLevel(fields);
        var basis = LevelParser.ParseBasis(fields);
        var source = fields.Find("source").AsIds();
        return max is { } most && per is not null ? new Quota((int)most, per, level, basis, source) : null;
    }
}
