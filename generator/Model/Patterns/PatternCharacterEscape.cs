using System.Globalization;

namespace LightsailContract.Model.Patterns;

/// <summary>Escapes that mean one character.</summary>
internal static class PatternCharacterEscape
{
    /// <summary>The character that an escape means.</summary>
    /// <param name="cursor">Stands behind <paramref name="escaped"/>.</param>
    /// <param name="escaped">The character after the backslash.</param>
    /// <param name="start">Where the backslash stands.</param>
    public static int Read(PatternCursor cursor, int escaped, int start)
    {
        switch (escaped)
        {
            case 'x':
                return ReadHex(cursor, start, 2);
            case 'u':
                return ReadUnits(cursor, start);
            case 'c' when cursor.Current is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                return cursor.Take() % 32;
            case 'c':
                throw cursor.Wrong("'\\c' needs a letter", start);
            case '0' when cursor.Current is not (>= '0' and <= '9'):
                return 0;
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'v':
                return '\v';
            case (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'):
                throw cursor.Wrong($"there is no escape '\\{(char)escaped}'", start);
            default:
                return escaped;
        }
    }

    // \uD83D\uDE00 is one character.
    private static int ReadUnits(PatternCursor cursor, int start)
    {
        var high = ReadHex(cursor, start, 4);
        var after = cursor.Position;
        if (char.IsHighSurrogate((char)high) && cursor.Skip("\\u"))
        {
            var low = ReadHex(cursor, after, 4);
            if (char.IsLowSurrogate((char)low))
            {
                return char.ConvertToUtf32((char)high, (char)low);
            }

            cursor.Return(after);
        }

        return high;
    }

    private static int ReadHex(PatternCursor cursor, int start, int digits)
    {
        if (cursor.Current == '{')
        {
            throw cursor.Unsupported("a code point in braces", start);
        }

        var count = 0;
        var text = cursor.TakeWhile(character => count++ < digits && IsHex(character));
        return text.Length == digits
            ? int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : throw cursor.Wrong($"this escape needs {digits} hexadecimal digits", start);
    }

    private static bool IsHex(char character) =>
        character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
