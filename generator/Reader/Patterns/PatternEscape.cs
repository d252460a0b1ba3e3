using System.Globalization;

namespace LightsailContract.Reader.Patterns;

/// <summary>Escapes: classes, control characters, code points and characters that stand for themselves.</summary>
internal static class PatternEscape
{
    /// <summary>A class such as <c>\d</c> is no single character.</summary>
    public const int NoCharacter = -1;

    // Of Unicode's properties .NET knows the general categories by their short names.
    private static readonly HashSet<string> Categories = new(
        "L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po S Sm Sc Sk So Z Zs Zl Zp C Cc Cf Cs Co Cn".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    /// <summary>Reads on after the backslash; gives whether what it stands for may be repeated.</summary>
    public static bool Scan(PatternCursor cursor, int start)
    {
        switch (cursor.Current)
        {
            case 'b' or 'B':
                cursor.Take();
                return false;
            case >= '1' and <= '9':
                cursor.TakeWhile(character => character is >= '0' and <= '9');
                return true;
            case 'k':
                cursor.Take();
                if (!cursor.Skip('<') || cursor.TakeWhile(IsNamePart).Length == 0 || !cursor.Skip('>'))
                {
                    throw cursor.Wrong("'\\k' needs the name of a group, as in \\k<name>", start);
                }

                return true;
            default:
                Character(cursor, start);
                return true;
        }
    }

    /// <summary>Reads an escape that may stand in a class too; gives its character or <see cref="NoCharacter"/>.</summary>
    public static int Character(PatternCursor cursor, int start)
    {
        if (cursor.AtEnd)
        {
            throw cursor.Wrong("a backslash stands at the end", start);
        }

        var escaped = cursor.Take();
        switch (escaped)
        {
            case 'd' or 'D' or 'w' or 'W' or 's' or 'S':
                return NoCharacter;
            case 'p' or 'P':
                Property(cursor, start);
                return NoCharacter;
            case 'x':
                return Hex(cursor, start, 2);
            case 'u':
                return Hex(cursor, start, 4);
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
                throw cursor.Wrong($"there is no escape '\\{escaped}'", start);
            default:
                return escaped;
        }
    }

    private static int Hex(PatternCursor cursor, int start, int digits)
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

    private static void Property(PatternCursor cursor, int start)
    {
        if (!cursor.Skip('{'))
        {
            throw cursor.Wrong("'\\p' needs a property in braces, as in \\p{L}", start);
        }

        var name = cursor.TakeWhile(character => character != '}');
        if (!cursor.Skip('}'))
        {
            throw cursor.Wrong("a property is not closed with '}'", start);
        }

        if (!Categories.Contains(name))
        {
            throw cursor.Unsupported(
                $"the property '{LightsailContract.Reader.Findings.Quote.Of(name)}', which is no general category's short name",
                start
            );
        }
    }

    private static bool IsNamePart(char character) => char.IsLetterOrDigit(character) || character == '_';

    private static bool IsHex(char character) =>
        character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
