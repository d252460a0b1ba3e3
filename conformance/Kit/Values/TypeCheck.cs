using System.Globalization;
using System.Numerics;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Values;

/// <summary>Checks that a value has its shape's type, in any form in which the protocol may write it.</summary>
internal sealed class TypeCheck(Contract contract, IWireProtocol protocol)
{
    /// <summary>What is wrong with the value, or null.</summary>
    public string? Problem(Member member, WireValue value)
    {
        if (value is WireMalformed malformed)
        {
            return $"is {malformed.Reason}";
        }

        var target = contract.GetShape(member.Target);
        return Fits(member, target, value) ? null : $"is {value.Kind}, not {Expected(target)}";
    }

    public static string Expected(Shape shape) =>
        shape switch
        {
            StructureShape or UnionShape or MapShape => "an object",
            ListShape => "a list",
            EnumShape => "a string",
            IntEnumShape => "an integer",
            SimpleShape { Type: SimpleType.Boolean } => "a boolean",
            SimpleShape { Type: SimpleType.String } => "a string",
            SimpleShape { Type: SimpleType.Blob } => "base64 text",
            SimpleShape { Type: SimpleType.Timestamp } => "a timestamp",
            SimpleShape { Type: SimpleType.Document } => "any value",
            SimpleShape { Type: SimpleType.Float or SimpleType.Double or SimpleType.BigDecimal } => "a number",
            _ => "an integer",
        };

    private bool Fits(Member member, Shape target, WireValue value) =>
        target switch
        {
            StructureShape or UnionShape or MapShape => value is WireMap,
            ListShape => value is WireList,
            EnumShape => value.AsString() is not null,
            IntEnumShape => IsInteger(value, int.MinValue, int.MaxValue),
            SimpleShape simple => Fits(member, simple.Type, value),
            _ => true,
        };

    private bool Fits(Member member, SimpleType type, WireValue value) =>
        type switch
        {
            SimpleType.String => value.AsString() is not null,
            SimpleType.Blob => value.AsString() is { } text && IsBase64(text),
            SimpleType.Boolean => value is WireBoolean or WireText { Value: "true" or "false" },
            SimpleType.Byte => IsInteger(value, sbyte.MinValue, sbyte.MaxValue),
            SimpleType.Short => IsInteger(value, short.MinValue, short.MaxValue),
            SimpleType.Integer => IsInteger(value, int.MinValue, int.MaxValue),
            SimpleType.Long => IsInteger(value, long.MinValue, long.MaxValue),
            SimpleType.BigInteger => value is WireNumber or WireText && BigInteger.TryParse(Digits(value), out _),
            SimpleType.Float or SimpleType.Double => IsNumber(value),
            SimpleType.BigDecimal => value is WireNumber || (value is WireText && IsNumber(value)),
            SimpleType.Timestamp => Timestamps.Read(
                value,
                Constraints.TimestampForm(contract, member, protocol.DefaultTimestampFormat)
            )
                is not null,
            _ => true,
        };

    private static string Digits(WireValue value) => (value as WireNumber)?.Text ?? value.AsString() ?? "";

    private static bool IsInteger(WireValue value, long min, long max) =>
        value is WireNumber or WireText
        && decimal.TryParse(Digits(value), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && decimal.IsInteger(number)
        && number >= min
        && number <= max;

    private static bool IsNumber(WireValue value) =>
        value.AsString() is "NaN" or "Infinity" or "-Infinity"
        || (
            value is WireNumber or WireText
            && double.TryParse(Digits(value), NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        );

    private static bool IsBase64(string text) =>
        Convert.TryFromBase64String(text, new byte[((text.Length * 3) / 4) + 3], out _);
}
