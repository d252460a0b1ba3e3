namespace LightsailContract.Reader.Patterns;

/// <summary>Checks that a pattern is an ECMA 262 regular expression, as web browsers read it, that .NET can be told.</summary>
internal static class PatternSyntax
{
    private const int LongestPattern = 4096;
    private const int DeepestGroups = 32;

    /// <summary>The first mistake, or null where the pattern is right.</summary>
    public static PatternMistake? Check(string pattern)
    {
        try
        {
            Scan(new PatternCursor(pattern));
            return null;
        }
        catch (PatternException mistake)
        {
            return mistake.Mistake;
        }
    }

    private static void Scan(PatternCursor cursor)
    {
        if (cursor.Length > LongestPattern)
        {
            throw cursor.Unsupported($"more than {LongestPattern} characters");
        }

        // For each open group: whether a quantifier may follow it once it is closed.
        var groups = new Stack<bool>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var repeatable = false;
        while (!cursor.AtEnd)
        {
            var start = cursor.Position;
            switch (cursor.Take())
            {
                case '(':
                    groups.Push(PatternGroup.Open(cursor, names));
                    if (groups.Count > DeepestGroups)
                    {
                        throw cursor.Unsupported($"groups nested more than {DeepestGroups} deep", start);
                    }

                    repeatable = false;
                    break;
                case ')':
                    if (groups.Count == 0)
                    {
                        throw cursor.Wrong("this ')' closes no group", start);
                    }

                    repeatable = groups.Pop();
                    break;
                case '|' or '^' or '$':
                    repeatable = false;
                    break;
                case '[':
                    PatternClass.Scan(cursor, start);
                    repeatable = true;
                    break;
                case '\\':
                    repeatable = PatternEscape.Scan(cursor, start);
                    break;
                case '*' or '+' or '?':
                    Quantify(cursor, start, repeatable);
                    repeatable = false;
                    break;
                case '{' when PatternQuantifier.Scan(cursor, start):
                    Quantify(cursor, start, repeatable);
                    repeatable = false;
                    break;
                default:
                    repeatable = true;
                    break;
            }
        }

        if (groups.Count > 0)
        {
            throw cursor.Wrong("a group is not closed");
        }
    }

    private static void Quantify(PatternCursor cursor, int start, bool repeatable)
    {
        if (!repeatable)
        {
            throw cursor.Wrong("there is nothing before it that could be repeated", start);
        }

        cursor.Skip('?');
    }
}
