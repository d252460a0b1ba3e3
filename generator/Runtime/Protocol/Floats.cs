using System.Globalization;

namespace LightsailContract.Runtime.Protocol;

/// <summary>Floating point numbers as text, the three that JSON has no number for by their names.</summary>
internal static class Floats
{
    /// <summary>The name of a number that is not finite.</summary>
    public static string Name(double value) =>
        double.IsNaN(value) ? "NaN"
        : value > 0 ? "Infinity"
        : "-Infinity";

    public static string Format(double value) =>
        double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : Name(value);

    public static string Format(float value) =>
        float.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : Name(value);

    /// <summary>Reads one of the three names.</summary>
    public static bool TryParseName(ReadOnlySpan<char> text, out double value)
    {
        value = text switch
        {
            "NaN" => double.NaN,
            "Infinity" => double.PositiveInfinity,
            "-Infinity" => double.NegativeInfinity,
            _ => 0,
        };
        return value is not 0;
    }

    public static bool TryParse(ReadOnlySpan<char> text, out double value) =>
        TryParseName(text, out value)
        || (
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value)
        );

    public static bool TryParse(ReadOnlySpan<char> text, out float value)
    {
        if (TryParseName(text, out var named))
        {
            value = (float)named;
            return true;
        }

        return float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && float.IsFinite(value);
    }
}
