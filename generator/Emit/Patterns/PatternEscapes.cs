namespace LightsailContract.Emit.Patterns;

/// <summary>Reads what follows a backslash.</summary>
internal static class PatternEscapes
{
    /// <summary>An escape that stands for itself, outside a class.</summary>
    public static PatternNode Node(PatternReader reader)
    {
        reader.Skip();
        if (reader.Take('b'))
        {
            return new WordBorderNode(Negated: false);
        }

        if (reader.Take('B'))
        {
            return new WordBorderNode(Negated: true);
        }

        if (reader.Take('A'))
        {
            return new AnchorNode(AtEnd: false);
        }

        if (reader.Take('z') || reader.Take('Z'))
        {
            return new AnchorNode(AtEnd: true);
        }

        if (!reader.IsAtEnd && reader.Peek is >= '1' and <= '9')
        {
            return new BackReferenceNode(reader.TakeScalar() - '0');
        }

        return new SetNode(SetAfterBackslash(reader));
    }

    /// <summary>The characters that an escape stands for, inside or outside a class; the backslash was taken.</summary>
    public static CharSet SetAfterBackslash(PatternReader reader)
    {
        var c = reader.TakeScalar();
        switch (c)
        {
            case 'd':
                return CharSet.Digit;
            case 'D':
                return CharSet.Digit.Negate();
            case 'w':
                return CharSet.Word;
            case 'W':
                return CharSet.Word.Negate();
            case 's':
                return CharSet.Space;
            case 'S':
                return CharSet.Space.Negate();
            case 'p' or 'P':
                return CharSet.Of([], [Category(reader)], negated: c == 'P');
            default:
                var scalar = Scalar(reader, c);
                return CharSet.Of((scalar, scalar));
        }
    }

    private static int Scalar(PatternReader reader, int c) =>
        c switch
        {
            't' => '\t',
            'n' => '\n',
            'r' => '\r',
            'f' => '\f',
            'v' => '\v',
            '0' => '\0',
            'x' => reader.Take('{')
                ? Braced(reader)
                : reader.TakeHex(2) ?? throw new PatternException("'\\x' needs two hexadecimal digits"),
            'u' => reader.Take('{') ? Braced(reader) : Unit(reader),
            'c' => reader.TakeScalar() & 0x1F,
            _ when c < 128 && char.IsLetterOrDigit((char)c) => throw new PatternException(
                $"'\\{(char)c}' is not supported"
            ),
            _ => c,
        };

    // \uD83D\uDE00 is one character.
    private static int Unit(PatternReader reader)
    {
        var unit = Four();
        if (!char.IsHighSurrogate((char)unit) || !reader.Take("\\u"))
        {
            return unit;
        }

        var low = Four();
        return char.IsLowSurrogate((char)low)
            ? char.ConvertToUtf32((char)unit, (char)low)
            : throw new PatternException("a high surrogate has no low one after it");

        int Four() => reader.TakeHex(4) ?? throw new PatternException("'\\u' needs four hexadecimal digits");
    }

    private static int Braced(PatternReader reader)
    {
        var digits = reader.SkipThrough('}', "'{' has no '}'");
        return
            digits.Length is > 0 and <= 6
            && int.TryParse(
                digits,
                System.Globalization.NumberStyles.AllowHexSpecifier,
                System.Globalization.CultureInfo.InvariantCulture,
                out var scalar
            )
            && scalar <= CharSet.MaxScalar
            ? scalar
            : throw new PatternException($"'{digits}' is no character's number");
    }

    private static string Category(PatternReader reader)
    {
        var name = reader.Take('{')
            ? reader.SkipThrough('}', "'{' has no '}'")
            : ((char)reader.TakeScalar()).ToString();
        return UnicodeCategories.Contains(name)
            ? $"\\p{{{name}}}"
            : throw new PatternException($"the category '{name}' is not supported");
    }

    private static readonly HashSet<string> UnicodeCategories = new(
        "L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po S Sm Sc Sk So Z Zs Zl Zp C Cc Cf Cs Co Cn".Split(
            ' '
        ),
        StringComparer.Ordinal
    );
}
