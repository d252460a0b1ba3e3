using System.Globalization;
using System.Numerics;

namespace LightsailContract.Runtime;

/// <summary>Reads integers as JSON may write them: <c>1000</c>, <c>1e3</c>, <c>1.0e3</c>.</summary>
internal static class WholeNumber
{
    /// <summary>The longest integer that is read, in digits.</summary>
    public const int MaxDigits = 10_000;

    /// <summary>Reads an integer of at most <see cref="MaxDigits"/> digits.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out BigInteger value)
    {
        value = default;
        return text.Length <= MaxDigits
            && (
                BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
                || (
                    DecimalDigits.IsNumber(text)
                    && DecimalDigits.Of(text).ToWhole(MaxDigits) is { } whole
                    && BigInteger.TryParse(
                        whole,
                        NumberStyles.AllowLeadingSign,
                        CultureInfo.InvariantCulture,
                        out value
                    )
                )
            );
    }
}
