using System.Globalization;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Protocols;

/// <summary>The wire forms of an instant.</summary>
internal static class Timestamps
{
    private const string HttpDateForm = "ddd, dd MMM yyyy HH:mm:ss 'GMT'";

    private static readonly string[] DateTimeForms =
    [
        // A time without a zone is not a date-time of RFC 3339: JavaScript takes it for local time.
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-dd't'HH:mm:ss.FFFFFFF'z'",
    ];

    public static WireValue Write(DateTimeOffset instant, TimestampFormat format) =>
        format switch
        {
            TimestampFormat.DateTime => new WireString(
                instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture)
            ),
            TimestampFormat.HttpDate => new WireString(
                instant.UtcDateTime.ToString(HttpDateForm, CultureInfo.InvariantCulture)
            ),
            _ => new WireNumber(
                (instant.ToUnixTimeMilliseconds() / 1000m).ToString("0.###", CultureInfo.InvariantCulture)
            ),
        };

    /// <summary>Reads a value of that form; null if it has another form.</summary>
    public static DateTimeOffset? Read(WireValue value, TimestampFormat format) =>
        format switch
        {
            TimestampFormat.EpochSeconds => ReadEpoch(value),
            TimestampFormat.DateTime => ReadText(value.AsString(), DateTimeForms),
            _ => ReadText(value.AsString(), [HttpDateForm, "ddd, dd MMM yyyy HH:mm:ss.FFF 'GMT'"]),
        };

    private static DateTimeOffset? ReadEpoch(WireValue value)
    {
        var text = value switch
        {
            WireNumber number => number.Text,
            WireText untyped => untyped.Value,
            _ => null,
        };
        return
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            && seconds is > -62135596800d and < 253402300800d
            ? DateTimeOffset.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond))
            : null;
    }

    private static DateTimeOffset? ReadText(string? text, string[] forms) =>
        text is not null
        && DateTimeOffset.TryParseExact(
            // Digits beyond a tick are legal and are ignored.
            TrimFraction(text),
            forms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var instant
        )
            ? instant
            : null;

    private static string TrimFraction(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point < 0)
        {
            return text;
        }

        var end = point + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - point - 1 > 7 ? string.Concat(text.AsSpan(0, point + 8), text.AsSpan(end)) : text;
    }
}
