using System.Globalization;

namespace LightsailContract.Emit.Patterns;

/// <summary>A cursor over a pattern's text.</summary>
internal sealed class PatternReader(string text)
{
    private int _index;

    public bool IsAtEnd => _index == text.Length;

    /// <summary>The next character; there is one.</summary>
    public char Peek => text[_index];

    public void Skip() => _index++;

    /// <summary>Goes past <paramref name="c"/> where it is next.</summary>
    public bool Take(char c)
    {
        var isNext = !IsAtEnd && Peek == c;
        _index += isNext ? 1 : 0;
        return isNext;
    }

    /// <summary>Goes past <paramref name="expected"/> where it is next.</summary>
    public bool Take(string expected)
    {
        var isNext = IsNext(expected);
        _index += isNext ? expected.Length : 0;
        return isNext;
    }

    public bool IsNext(string expected) => string.CompareOrdinal(text, _index, expected, 0, expected.Length) == 0;

    /// <summary>The next character, which may be a surrogate pair.</summary>
    public int TakeScalar()
    {
        if (IsAtEnd)
        {
            throw new PatternException("it ends too early");
        }

        if (char.IsSurrogatePair(text, _index))
        {
            _index += 2;
            return char.ConvertToUtf32(text[_index - 2], text[_index - 1]);
        }

        return text[_index++];
    }

    public string SkipThrough(char end, string otherwise)
    {
        var found = text.IndexOf(end, _index);
        if (found < 0)
        {
            throw new PatternException(otherwise);
        }

        var skipped = text.Substring(_index, found - _index);
        _index = found + 1;
        return skipped;
    }

    /// <summary>A number of exactly <paramref name="digits"/> hexadecimal digits, or null where there are not as many.</summary>
    public int? TakeHex(int digits)
    {
        if (
            _index + digits > text.Length
            || !int.TryParse(
                text.Substring(_index, digits),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var value
            )
        )
        {
            return null;
        }

        _index += digits;
        return value;
    }

    /// <summary><c>{2}</c>, <c>{2,}</c> or <c>{2,5}</c>; null where that is not what comes.</summary>
    public (int Min, int? Max)? TakeCounts()
    {
        var start = _index;
        if (Take('{') && TakeNumber() is { } min)
        {
            int? max = min;
            if (Take(','))
            {
                max = TakeNumber();
            }

            if (Take('}'))
            {
                return (min, max);
            }
        }

        _index = start;
        return null;
    }

    private int? TakeNumber()
    {
        var start = _index;
        while (!IsAtEnd && Peek is >= '0' and <= '9')
        {
            _index++;
        }

        if (_index == start)
        {
            return null;
        }

        return int.TryParse(
            text.Substring(start, _index - start),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : int.MaxValue;
    }
}
