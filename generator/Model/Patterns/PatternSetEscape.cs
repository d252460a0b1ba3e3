namespace LightsailContract.Model.Patterns;

/// <summary>Escapes that mean characters, inside a class or outside: sets, control characters and code points.</summary>
internal static class PatternSetEscape
{
    private const int LongestShown = 80;

    // Of Unicode's properties .NET knows the general categories by their short names.
    private static readonly HashSet<string> Categories = new(
        "L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po S Sm Sc Sk So Z Zs Zl Zp C Cc Cf Cs Co Cn".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    /// <summary>Reads what follows a backslash.</summary>
    /// <param name="cursor">Stands behind the backslash.</param>
    /// <param name="start">Where the backslash stands.</param>
    public static CharSet Read(PatternCursor cursor, int start)
    {
        if (cursor.AtEnd)
        {
            throw cursor.Wrong("a backslash is at the end", start);
        }

        var escaped = cursor.TakeScalar();
        return escaped switch
        {
            'd' => CharSet.Digit,
            'D' => CharSet.Digit.Negate(),
            'w' => CharSet.Word,
            'W' => CharSet.Word.Negate(),
            's' => CharSet.Space,
            'S' => CharSet.Space.Negate(),
            'p' or 'P' => CharSet.FromRanges([], [$"\\p{{{ReadCategory(cursor, start)}}}"], negated: escaped == 'P'),
            _ => CharSet.FromCharacter(PatternCharacterEscape.Read(cursor, escaped, start)),
        };
    }

    private static string Shorten(string name) =>
        name.Length <= LongestShown ? name : name.Substring(0, LongestShown) + "…";

    private static string ReadCategory(PatternCursor cursor, int start)
    {
        if (!cursor.Skip('{'))
        {
            throw cursor.Wrong("'\\p' needs a property in braces, as in \\p{L}", start);
        }

        var name = cursor.TakeWhile(static character => char.IsLetterOrDigit(character) || character is '_' or '=');
        if (!cursor.Skip('}'))
        {
            throw cursor.Wrong("a property is not closed with '}'", start);
        }

        return Categories.Contains(name)
            ? name
            : throw cursor.Unsupported(
                $"the property '{Shorten(name)}', which is not the short name of a general category",
                start
            );
    }
}
