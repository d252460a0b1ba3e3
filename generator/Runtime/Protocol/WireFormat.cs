using System.Globalization;
using System.Numerics;

namespace LightsailContract.Runtime.Protocol;

/// <summary>Values as their text in a form or in XML.</summary>
public static class WireFormat
{
    /// <summary>A string, as it is.</summary>
    public static string Text(string value) => value;

    /// <summary>True or false.</summary>
    public static string Text(bool value) => value ? "true" : "false";

    /// <summary>An integer.</summary>
    public static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>An integer without bounds.</summary>
    public static string Text(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A decimal, as it was read.</summary>
    public static string Text(BigDecimal value) => value.ToString();

    /// <summary>A number, or the name of one that is not finite.</summary>
    public static string Text(float value) => Floats.Format(value);

    /// <summary>A number, or the name of one that is not finite.</summary>
    public static string Text(double value) => Floats.Format(value);

    /// <summary>Base64.</summary>
    public static string Text(Blob value) => value.ToBase64();

    /// <summary>JSON.</summary>
    public static string Text(Document value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.ToString();
    }

    /// <summary>An instant as seconds since 1970, exact to 100 ns.</summary>
    public static string EpochSeconds(DateTimeOffset value) =>
        Timestamps.EpochSeconds(value).ToString(CultureInfo.InvariantCulture);

    /// <summary>An instant as RFC 3339 has it, exact to 100 ns.</summary>
    public static string DateTime(DateTimeOffset value) => Timestamps.DateTime(value);

    /// <summary>An instant as HTTP has it, exact to 100 ns.</summary>
    public static string HttpDate(DateTimeOffset value) => Timestamps.HttpDate(value);
}
