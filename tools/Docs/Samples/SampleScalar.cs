using System.Globalization;
using LightsailContract.Model;
using LightsailContract.Model.Patterns;

namespace LightsailContract.Docs.Samples;

/// <summary>The text of a value without members, in JSON's spelling but without quotes.</summary>
internal static class SampleScalar
{
    /// <summary>What stands where no value was found that obeys the constraints.</summary>
    public const string Unknown = "…";

    public static string Of(Contract contract, Member member)
    {
        var shape = contract.GetShape(member.Target);
        var traits = member.Traits.WithDefaultsFrom(shape.Traits);
        return shape switch
        {
            EnumShape { Values: { IsEmpty: false } values } => values[0].Value,
            IntEnumShape { Values: { IsEmpty: false } values } => values[0]
                .Value.ToString(CultureInfo.InvariantCulture),
            SimpleShape simple => Of(contract, simple.Type, traits),
            _ => Unknown,
        };
    }

    /// <summary>Whether the value stands in quotes in JSON.</summary>
    public static bool IsQuoted(Contract contract, Member member)
    {
        var shape = contract.GetShape(member.Target);
        return shape.IsText()
            || shape is SimpleShape { Type: SimpleType.Blob or SimpleType.BigDecimal }
            || (shape.IsTimestamp() && FormatOf(contract, member) != TimestampFormat.EpochSeconds);
    }

    private static string Of(Contract contract, SimpleType type, Traits traits) =>
        type switch
        {
            SimpleType.Boolean => "true",
            SimpleType.Blob => "ZXhhbXBsZQ==",
            SimpleType.Document => "{}",
            SimpleType.Timestamp => Instant(
                traits.TimestampFormat ?? ProtocolFacts.For(contract.Settings.Protocol).Timestamps
            ),
            SimpleType.String => SampleText.Find(contract.FindPattern(traits), traits.Length) ?? Unknown,
            _ => (traits.Range?.Min ?? traits.Range?.Max ?? 1).ToString(CultureInfo.InvariantCulture),
        };

    private static TimestampFormat FormatOf(Contract contract, Member member) =>
        member.Traits.WithDefaultsFrom(contract.GetShape(member.Target).Traits).TimestampFormat
        ?? ProtocolFacts.For(contract.Settings.Protocol).Timestamps;

    private static string Instant(TimestampFormat format) =>
        format switch
        {
            TimestampFormat.EpochSeconds => "1767225600",
            TimestampFormat.DateTime => "2026-01-01T00:00:00Z",
            _ => "Thu, 01 Jan 2026 00:00:00 GMT",
        };
}
