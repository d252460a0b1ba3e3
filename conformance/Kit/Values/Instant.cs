using LightsailContract.Conformance.Protocols;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Values;

/// <summary>An instant and how finely it was written: 12:00:00 may be any instant of that second.</summary>
/// <param name="Time">The instant.</param>
/// <param name="Precision">How much the spelling leaves open.</param>
internal readonly record struct Instant(DateTimeOffset Time, TimeSpan Precision)
{
    /// <summary>The instant in a member's value, or null where it is no timestamp.</summary>
    public static Instant? Read(Contract contract, Member member, WireValue value, TimestampFormat usual)
    {
        if (contract.GetShape(member.Target) is not SimpleShape { Type: SimpleType.Timestamp })
        {
            return null;
        }

        return Timestamps.Read(value, Constraints.TimestampForm(contract, member, usual)) is { } time
            ? new Instant(time, PrecisionOf(value))
            : null;
    }

    /// <summary>Whether both may be the same instant.</summary>
    public bool MaySame(Instant other) => (Time - other.Time).Duration() < Coarser(other) || Time == other.Time;

    /// <summary>Whether this may be before the other, or the same.</summary>
    public bool MayPrecede(Instant other) => Time <= other.Time || MaySame(other);

    private TimeSpan Coarser(Instant other)
    {
        // Two that are written equally finely must be equal to their last digit.
        return Precision == other.Precision ? TimeSpan.Zero
            : Precision > other.Precision ? Precision
            : other.Precision;
    }

    private static TimeSpan PrecisionOf(WireValue value)
    {
        var text = (value as WireNumber)?.Text ?? value.AsString() ?? "";
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? 0 : text.Skip(point + 1).TakeWhile(char.IsAsciiDigit).Count();
        // An exponent moves the point, so the digits say nothing.
        return digits == 0 || text.AsSpan().ContainsAny('e', 'E')
            ? TimeSpan.FromSeconds(1)
            : TimeSpan.FromTicks((long)(TimeSpan.TicksPerSecond / Math.Pow(10, Math.Min(digits, 7))));
    }
}
