using System.Globalization;

namespace LightsailContract.Runtime;

/// <summary>The significant digits of a decimal number's text, and the power of ten of the first of them.</summary>
/// <remarks>Two texts of the same number have the same digits, so they can be compared without any arithmetic.</remarks>
internal readonly ref struct DecimalDigits
{
    private const int MaxExponent = 1_000_000;

    private readonly bool _negative;
    private readonly ReadOnlySpan<char> _digits;
    private readonly int _exponent;

    private DecimalDigits(bool negative, ReadOnlySpan<char> digits, int exponent)
    {
        _negative = negative;
        _digits = digits;
        _exponent = exponent;
    }

    /// <summary>Whether the text is a number in JSON's grammar whose exponent is bounded.</summary>
    public static bool IsNumber(ReadOnlySpan<char> text)
    {
        var rest = text is ['-', ..] ? text[1..] : text;
        var whole = CountDigits(rest);
        if (whole == 0 || (whole > 1 && rest[0] == '0'))
        {
            return false;
        }

        rest = rest[whole..];
        if (rest is ['.', ..])
        {
            var fraction = CountDigits(rest[1..]);
            if (fraction == 0)
            {
                return false;
            }

            rest = rest[(fraction + 1)..];
        }

        return rest.IsEmpty
            || (
                rest is ['e' or 'E', ..]
                && int.TryParse(
                    rest[1..],
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out var exponent
                )
                && exponent is >= -MaxExponent and <= MaxExponent
            );
    }

    /// <summary>The digits of a text that <see cref="IsNumber"/> accepts.</summary>
    public static DecimalDigits Of(ReadOnlySpan<char> text)
    {
        var negative = text[0] == '-';
        var mantissa = negative ? text[1..] : text;
        var exponent = 0;
        if (mantissa.IndexOfAny('e', 'E') is >= 0 and var mark)
        {
            exponent = int.Parse(mantissa[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            mantissa = mantissa[..mark];
        }

        var point = mantissa.IndexOf('.');
        var whole = point < 0 ? mantissa.Length : point;
        var first = mantissa.IndexOfAnyInRange('1', '9');
        if (first < 0)
        {
            return default;
        }

        var last = mantissa.LastIndexOfAnyInRange('1', '9');
        var power = first < whole ? whole - 1 - first : whole - first;
        return new DecimalDigits(negative, mantissa[first..(last + 1)], power + exponent);
    }

    /// <summary>The number without point and exponent; null if it is not an integer, or has more digits than that.</summary>
    public string? ToWhole(int maxDigits)
    {
        if (_digits.IsEmpty)
        {
            return "0";
        }

        var digits = string.Concat(_digits.ToString().Split('.'));
        return _exponent < digits.Length - 1 || _exponent >= maxDigits
            ? null
            : (_negative ? "-" : "") + digits.PadRight(_exponent + 1, '0');
    }

    public int CompareTo(DecimalDigits other)
    {
        var sign = Sign;
        if (sign != other.Sign || sign == 0)
        {
            return sign.CompareTo(other.Sign);
        }

        var magnitude = _exponent.CompareTo(other._exponent);
        return sign * (magnitude != 0 ? magnitude : CompareDigits(_digits, other._digits));
    }

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Sign);
        hash.Add(_exponent);
        foreach (var c in _digits)
        {
            if (c != '.')
            {
                hash.Add(c);
            }
        }

        return hash.ToHashCode();
    }

    private int Sign =>
        _digits.IsEmpty ? 0
        : _negative ? -1
        : 1;

    private static int CompareDigits(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        for (int i = 0, j = 0; ; i++, j++)
        {
            i += i < left.Length && left[i] == '.' ? 1 : 0;
            j += j < right.Length && right[j] == '.' ? 1 : 0;
            if (i == left.Length || j == right.Length)
            {
                // Neither ends in a zero, so the longer one is greater.
                return (left.Length - i).CompareTo(right.Length - j);
            }

            if (left[i] != right[j])
            {
                return left[i].CompareTo(right[j]);
            }
        }
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }
}
