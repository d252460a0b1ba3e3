using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Values;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader.Parsing.ShapeTraits;

/// <summary>Reads <c>length: 20</c>, <c>length: { min: 1, max: 20 }</c> and <c>range</c> of the same form.</summary>
internal static class BoundsParser
{
    public static readonly KeySet Keys = new("bounds", "min", "max");

    public static LengthTrait? ParseLength(Value value)
    {
        if (value.Node is YamlScalar)
        {
            return value.AsInteger(0, long.MaxValue) is { } exact ? new LengthTrait(exact, exact) : null;
        }

        if (Open(value) is not { } fields)
        {
            return null;
        }

        var min = fields.Find("min")?.AsInteger(0, long.MaxValue);
        var max = fields.Find("max")?.AsInteger(0, long.MaxValue);
        if (min > max)
        {
            value.Sink.Report(ReaderRules.BoundsReversed, value.Range, value.Subject, min, max);
        }

        return new LengthTrait(min, max);
    }

    public static RangeTrait? ParseRange(Value value)
    {
        if (Open(value) is not { } fields)
        {
            return null;
        }

        var min = fields.Find("min")?.AsDecimal();
        var max = fields.Find("max")?.AsDecimal();
        if (min > max)
        {
            value.Sink.Report(ReaderRules.BoundsReversed, value.Range, value.Subject, min, max);
        }

        return new RangeTrait(min, max);
    }

    private static Fields? Open(Value value)
    {
        var fields = value.AsFields(Keys, value.Subject);
        if (fields is not null && !fields.Has("min") && !fields.Has("max"))
        {
            value.Sink.Report(ReaderRules.NoBounds, value.Range, value.Subject);
            return null;
        }

        return fields;
    }
}
