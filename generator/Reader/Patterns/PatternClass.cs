namespace LightsailContract.Reader.Patterns;

/// <summary>Classes in brackets: <c>[a-z]</c>, <c>[^\w-]</c>.</summary>
internal static class PatternClass
{
    private const char Backspace = '\b';

    /// <summary>Reads on after the opening bracket, the closing one included.</summary>
    public static void Scan(PatternCursor cursor, int start)
    {
        cursor.Skip('^');
        if (cursor.Current == ']')
        {
            throw cursor.Unsupported("an empty class", start);
        }

        while (!cursor.Skip(']'))
        {
            var at = cursor.Position;
            var first = Atom(cursor, start);
            if (cursor.Current != '-')
            {
                continue;
            }

            cursor.Take();
            if (cursor.Current == ']')
            {
                continue;
            }

            // Beside a class such as \w the hyphen stands for itself, as browsers have it.
            var last = Atom(cursor, start);
            if (first > last && last != PatternEscape.NoCharacter)
            {
                throw cursor.Wrong("the ends of a range are in the wrong order", at);
            }
        }
    }

    private static int Atom(PatternCursor cursor, int start)
    {
        if (cursor.AtEnd)
        {
            throw cursor.Wrong("a class is not closed with ']'", start);
        }

        var at = cursor.Position;
        var character = cursor.Take();
        if (character != '\\')
        {
            return character;
        }

        return cursor.Skip('b') ? Backspace : PatternEscape.Character(cursor, at);
    }
}
