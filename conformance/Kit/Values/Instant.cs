using LightsailContract.Conformance.Protocols;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Values;

/// <summary>An instant and the precision of its text: 12:00:00 may be any instant of that second.</summary>
/// <param name="Time">The instant.</param>
/// <param name="Precision">The smallest difference that the text can show.</param>
internal readonly record struct Instant(DateTimeOffset Time, TimeSpan Precision)
{
    /// <summary>The instant in a member's value; null if it is not a timestamp.</summary>
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

    /// <summary>Whether both can be the same instant.</summary>
    public bool MaySame(Instant other) => (Time - other.Time).Duration() < Coarser(other) || Time == other.Time;

    /// <summary>Whether this instant can be before the other, or the same.</summary>
    public bool MayPrecede(Instant other) => Time <= other.Time || MaySame(other);

    private TimeSpan Coarser(Instant other)
    {
        // With the same precision, all digits must be equal.
        return Precision == other.Precision ? TimeSpan.Zero
            : Precision > other.Precision ? Precision
            : other.Precision;
    }

    private static TimeSpan PrecisionOf(WireValue value)
    {
        var text = (value as WireNumber)?.Text ?? value.AsString() ?? "";
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? 0 : text.Skip(point + 1).TakeWhile(char.IsAsciiDigit).Count();
        // With an exponent, the digits do not show the precision.
        return digits == 0 || text.AsSpan().ContainsAny('e', 'E')
            ? TimeSpan.FromSeconds(1)
            : TimeSpan.FromTicks((long)(TimeSpan.TicksPerSecond / Math.Pow(10, Math.Min(digits, 7))));
    }
}
