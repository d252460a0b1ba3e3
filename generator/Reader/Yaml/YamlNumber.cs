using System.Globalization;

namespace LightsailContract.Reader.Yaml;

/// <summary>Numbers of YAML's core schema, as JSON writes them; their digits are kept however many there are.</summary>
internal static class YamlNumber
{
    private const int MostBasedDigits = 15;

    /// <summary>The number as JSON text, or null if the text is none.</summary>
    public static string? ToJson(string text)
    {
        if (text.StartsWith("0x", StringComparison.Ordinal))
        {
            return FromBase(text, 16);
        }

        if (text.StartsWith("0o", StringComparison.Ordinal))
        {
            return FromBase(text, 8);
        }

        var position = 0;
        var negative = text.Length > 0 && text[0] == '-';
        position += text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        var whole = Digits(text, ref position);
        var fraction = "";
        if (position < text.Length && text[position] == '.')
        {
            position++;
            fraction = Digits(text, ref position);
        }

        if (whole.Length + fraction.Length == 0 || !Exponent(text, ref position, out var exponent))
        {
            return null;
        }

        whole = whole.TrimStart('0');
        return (negative ? "-" : "")
            + (whole.Length == 0 ? "0" : whole)
            + (fraction.Length == 0 ? "" : "." + fraction)
            + exponent;
    }

    private static bool Exponent(string text, ref int position, out string exponent)
    {
        exponent = "";
        if (position == text.Length)
        {
            return true;
        }

        if (text[position++] is not ('e' or 'E'))
        {
            return false;
        }

        var sign = position < text.Length && text[position] is '-' or '+' ? text[position++] : '+';
        var digits = Digits(text, ref position);
        exponent = $"e{sign}{digits}";
        return digits.Length > 0 && position == text.Length;
    }

    private static string Digits(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        return text.Substring(start, position - start);
    }

    private static string? FromBase(string text, int @base)
    {
        var value = 0L;
        for (var i = 2; i < text.Length; i++)
        {
            var digit = "0123456789abcdef".IndexOf(char.ToLowerInvariant(text[i]));
            if (digit < 0 || digit >= @base || i > MostBasedDigits)
            {
                return null;
            }

            value = (value * @base) + digit;
        }

        return text.Length > 2 ? value.ToString(CultureInfo.InvariantCulture) : null;
    }
}
