using System.Globalization;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>Makes legal values that differ from the current one.</summary>
internal sealed class OtherValues(IMutationBackend backend)
{
    private static readonly TimeSpan Shift = TimeSpan.FromMinutes(10);

    public WireValue Other(Member member, WireValue? value)
    {
        var target = backend.Contract.GetShape(member.Target);
        return target switch
        {
            EnumShape shape => new WireString(
                shape.Values.FirstOrDefault(each => each.Value != value.AsString())?.Value ?? "Mutant"
            ),
            SimpleShape { Type: SimpleType.Timestamp } => Shifted(member, value, Shift),
            SimpleShape { Type: SimpleType.Boolean } => new WireBoolean(
                value is not (WireBoolean { Value: true } or WireText { Value: "true" })
            ),
            SimpleShape { Type: SimpleType.String } => new WireString($"{value.AsString()}x"),
            _ => new WireNumber(
                decimal.TryParse(
                    (value as WireNumber)?.Text ?? value.AsString(),
                    NumberStyles.Float,
                    CultureInfo.InvariantCulture,
                    out var number
                )
                    ? (number + 1).ToString(CultureInfo.InvariantCulture)
                    : "7"
            ),
        };
    }

    /// <summary>The timestamp moved by that time; any time if there is no timestamp.</summary>
    public WireValue Shifted(Member member, WireValue? value, TimeSpan by)
    {
        var form = Constraints.TimestampForm(backend.Contract, member, backend.Protocol.DefaultTimestampFormat);
        var instant = value is null ? null : Timestamps.Read(value, form);
        return Timestamps.Write((instant ?? DateTimeOffset.UnixEpoch.AddYears(50)) + by, form);
    }
}
