using System.Globalization;

namespace LightsailContract.Model.Patterns;

/// <summary>Escapes outside a class: references, word borders and sets.</summary>
internal static class PatternEscape
{
    /// <summary>Reads what follows a backslash.</summary>
    /// <param name="cursor">Stands behind the backslash.</param>
    /// <param name="start">Where the backslash stands.</param>
    public static PatternNode Read(PatternCursor cursor, int start)
    {
        switch (cursor.Current)
        {
            case 'b' or 'B':
                return new WordBorderNode(Negated: cursor.Take() == 'B');
            case >= '1' and <= '9':
                return new BackReferenceNode(ReadGroup(cursor));
            case 'k':
                cursor.Take();
                return new NamedReferenceNode(ReadName(cursor, start));
            default:
                return new SetNode(PatternSetEscape.Read(cursor, start));
        }
    }

    private static int ReadGroup(PatternCursor cursor)
    {
        var digits = cursor.TakeWhile(static character => character is >= '0' and <= '9');
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var group)
            ? group
            : int.MaxValue;
    }

    private static string ReadName(PatternCursor cursor, int start)
    {
        if (
            cursor.Skip('<')
            && cursor.TakeWhile(static character => char.IsLetterOrDigit(character) || character == '_')
                is { Length: > 0 } name
            && cursor.Skip('>')
        )
        {
            return name;
        }

        throw cursor.Wrong("'\\k' needs the name of a group, as in \\k<name>", start);
    }
}
