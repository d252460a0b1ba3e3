using System.Globalization;

namespace LightsailContract.Runtime.Protocol;

/// <summary>Writes instants exactly, and reads every form that a protocol allows.</summary>
/// <remarks>The precision is 100 ns; fractions are written without trailing zeros and left out if there are none.</remarks>
internal static class Timestamps
{
    private const int FractionDigits = 7;

    // Where the seconds of yyyy-MM-ddTHH:mm:ss begin, with their colon.
    private const int LeapSecond = 16;

    private static readonly decimal FirstSecond = EpochSeconds(DateTimeOffset.MinValue);
    private static readonly decimal LastSecond = EpochSeconds(DateTimeOffset.MaxValue);

    private static readonly string[] HttpDates =
    [
        "ddd, dd MMM yyyy HH:mm:ss.FFFFFFF 'GMT'",
        "ddd, d MMM yyyy HH:mm:ss.FFFFFFF 'GMT'",
    ];

    private static readonly string[] DateTimes =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd't'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
    ];

    // RFC 9110: a recipient must take these two as well.
    private static readonly string[] ObsoleteHttpDates = ["dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"];

    /// <summary>The instant as RFC 3339 has it, in UTC.</summary>
    public static string DateTime(DateTimeOffset value) =>
        value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    /// <summary>The instant as HTTP has it, with a fraction if there is one.</summary>
    public static string HttpDate(DateTimeOffset value) =>
        value.UtcDateTime.ToString(HttpDates[0], CultureInfo.InvariantCulture);

    /// <summary>Seconds since 1970, with as many decimals as there are.</summary>
    public static decimal EpochSeconds(DateTimeOffset value)
    {
        // A division of decimals would come to the same, many times slower.
        var ticks = value.UtcTicks - DateTimeOffset.UnixEpoch.Ticks;
        byte decimals = 7;
        while (decimals > 0 && ticks % 10 == 0)
        {
            ticks /= 10;
            decimals--;
        }

        var digits = (ulong)Math.Abs(ticks);
        return new decimal((int)(uint)digits, (int)(uint)(digits >> 32), 0, ticks < 0, decimals);
    }

    /// <summary>The instant that many seconds after 1970; false beyond the years 1 to 9999.</summary>
    public static bool TryFromEpochSeconds(decimal seconds, out DateTimeOffset value)
    {
        value = default;
        if (seconds < FirstSecond || seconds > LastSecond)
        {
            return false;
        }

        value = DateTimeOffset.UnixEpoch.AddTicks((long)decimal.Round(seconds * TimeSpan.TicksPerSecond));
        return true;
    }

    /// <summary>Reads any of the three forms; offsets from UTC are resolved.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateTimeOffset value)
    {
        text = text.Trim();
        if (
            decimal.TryParse(
                text,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
                CultureInfo.InvariantCulture,
                out var seconds
            )
        )
        {
            return TryFromEpochSeconds(seconds, out value);
        }

        text = WithoutExcess(text);
        if (text is [.., >= '0' and <= '9', 'z'])
        {
            // RFC 3339 allows it, and K does not know it.
            text = string.Concat(text[..^1], "Z");
        }

        var isLeap = text.Length > LeapSecond + 2 && text.Slice(LeapSecond, 3) is ":60";
        if (isLeap)
        {
            text = string.Concat(text[..LeapSecond], ":59", text[(LeapSecond + 3)..]);
        }

        return TryParseText(text, out value) && (!isLeap || TryAddSecond(ref value));
    }

    private static bool TryParseText(ReadOnlySpan<char> text, out DateTimeOffset value)
    {
        var styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        var culture = CultureInfo.InvariantCulture;
        return DateTimeOffset.TryParseExact(text, DateTimes, culture, styles, out value)
            || DateTimeOffset.TryParseExact(text, HttpDates, culture, styles, out value)
            || DateTimeOffset.TryParseExact(
                text,
                ObsoleteHttpDates,
                culture,
                styles | DateTimeStyles.AllowInnerWhite,
                out value
            );
    }

    // A leap second is the one after the minute's last; .NET has none.
    private static bool TryAddSecond(ref DateTimeOffset value)
    {
        if (value > DateTimeOffset.MaxValue.AddSeconds(-1))
        {
            return false;
        }

        value = value.AddSeconds(1);
        return true;
    }

    // RFC 3339 allows any number of digits; ours are cut where the precision ends.
    private static ReadOnlySpan<char> WithoutExcess(ReadOnlySpan<char> text)
    {
        var fraction = text.IndexOf('.') + 1;
        if (fraction == 0)
        {
            return text;
        }

        var digits = text[fraction..].IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? text.Length - fraction : digits;
        return digits <= FractionDigits
            ? text
            : string.Concat(text[..(fraction + FractionDigits)], text[(fraction + digits)..]);
    }
}
