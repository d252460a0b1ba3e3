using System.Globalization;
using LightsailContract.Model;
using LightsailContract.Model.Patterns;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Patterns;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader.Checks;

/// <summary>Single values against shapes without members.</summary>
internal sealed class ScalarFit(Contract contract)
{
    private readonly PatternMatch _patterns = new();

    /// <summary>What is wrong with the value, or null.</summary>
    public string? Mistake(YamlScalar value, Shape shape, Traits traits, ValueRules rules)
    {
        var mistake = TypeMistake(value, shape);
        return mistake is null && rules == ValueRules.Constraints ? ConstraintMistake(value, shape, traits) : mistake;
    }

    private static string? TypeMistake(YamlScalar value, Shape shape)
    {
        var fits = shape switch
        {
            EnumShape => IsText(value),
            IntEnumShape => IsWhole(value, int.MinValue, int.MaxValue),
            SimpleShape simple => FitsType(value, simple.Type),
            _ => false,
        };
        return fits ? null : $"'{Quote.Escape(value.Text)}' is not {ShapeKind.WithArticle(shape)}";
    }

    private static bool FitsType(YamlScalar value, SimpleType type) =>
        type switch
        {
            SimpleType.String => IsText(value),
            SimpleType.Blob => IsText(value) && IsBase64(value.Text),
            SimpleType.Boolean => value.AsBoolean() is not null,
            SimpleType.Byte => IsWhole(value, sbyte.MinValue, sbyte.MaxValue),
            SimpleType.Short => IsWhole(value, short.MinValue, short.MaxValue),
            SimpleType.Integer => IsWhole(value, int.MinValue, int.MaxValue),
            SimpleType.Long => IsWhole(value, long.MinValue, long.MaxValue),
            SimpleType.BigInteger => Number(value) is { } number && number.All(c => c is '-' or (>= '0' and <= '9')),
            SimpleType.Float or SimpleType.Double => Number(value) is not null
                || value.Text is "NaN" or "Infinity" or "-Infinity" or ".inf" or "-.inf" or ".nan",
            SimpleType.BigDecimal => Number(value) is not null,
            SimpleType.Timestamp => Number(value) is not null || IsInstant(value.Text),
            _ => true,
        };

    private string? ConstraintMistake(YamlScalar value, Shape shape, Traits traits)
    {
        switch (shape)
        {
            case EnumShape texts when texts.Values.All(known => known.Value != value.Text):
            case IntEnumShape numbers when numbers.Values.All(known => Text(known.Value) != value.Text):
                return $"'{Quote.Escape(value.Text)}' is not one of the enum's values";
            case SimpleShape { Type: SimpleType.Blob }:
                return Bounds.Mistake(Convert.FromBase64String(value.Text).Length, traits);
            case SimpleShape { Type: SimpleType.String }:
                return Bounds.Mistake(CodePoints(value.Text), traits)
                    ?? PatternMistake(value.Text, contract.FindPattern(traits));
            default:
                return shape.IsNumber() && Decimal(value) is { } number ? Bounds.Mistake(number, traits) : null;
        }
    }

    private string? PatternMistake(string value, string? pattern) =>
        pattern is null || _patterns.May(value, pattern) ? null : $"it does not match {Quote.Escape(pattern)}";

    private static bool IsText(YamlScalar value) =>
        !value.Plain || (value.AsBoolean() is null && YamlNumber.ToJson(value.Text) is null);

    private static string? Number(YamlScalar value) => value.Plain ? YamlNumber.ToJson(value.Text) : null;

    private static bool IsWhole(YamlScalar value, long min, long max) =>
        Number(value) is { } json
        && long.TryParse(json, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number >= min
        && number <= max;

    private static decimal? Decimal(YamlScalar value) =>
        decimal.TryParse(Number(value), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static bool IsInstant(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    private static bool IsBase64(string text)
    {
        try
        {
            return Convert.FromBase64String(text).Length >= 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static int CodePoints(string text) => text.Length - text.Count(char.IsLowSurrogate);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
