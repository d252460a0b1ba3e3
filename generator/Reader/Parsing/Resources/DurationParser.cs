using System.Globalization;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Resources;

/// <summary>Reads a whole number and its unit: <c>500ms</c>, <c>0s</c>, <c>2m</c>, <c>1h</c>.</summary>
internal static class DurationParser
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private static readonly (string Suffix, TimeSpan Unit)[] Units =
    [
        ("ms", TimeSpan.FromMilliseconds(1)),
        ("s", TimeSpan.FromSeconds(1)),
        ("m", TimeSpan.FromMinutes(1)),
        ("h", TimeSpan.FromHours(1)),
    ];

    public static TimeSpan Parse(Value value)
    {
        if (value.AsText() is not { } text)
        {
            return TimeSpan.Zero;
        }

        foreach (var (suffix, unit) in Units)
        {
            if (
                text.EndsWith(suffix, StringComparison.Ordinal)
                && int.TryParse(
                    text.Substring(0, text.Length - suffix.Length),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var count
                )
                && count <= Longest.Ticks / unit.Ticks
            )
            {
                return TimeSpan.FromTicks(count * unit.Ticks);
            }
        }

        value.Sink.Report(ReaderRules.NotADuration, value.Range, value.Subject, Quote.Escape(text));
        return TimeSpan.Zero;
    }
}
