using System.Globalization;

namespace LightsailContract.Model.Patterns;

/// <summary>Quantifiers: <c>*</c>, <c>+</c>, <c>?</c>, <c>{2}</c>, <c>{2,}</c>, <c>{2,5}</c>; a <c>?</c> after one makes it lazy.</summary>
internal static class PatternQuantifier
{
    /// <summary>Reads the bounds; null, and nothing is read, if no quantifier stands here.</summary>
    public static (int Min, int? Max)? Read(PatternCursor cursor)
    {
        var start = cursor.Position;
        return cursor.Take() switch
        {
            '*' => (0, null),
            '+' => (1, null),
            '?' => (0, 1),
            '{' when ReadBounds(cursor, start) is { } bounds => bounds,
            _ => Nothing(cursor, start),
        };
    }

    private static (int Min, int? Max)? ReadBounds(PatternCursor cursor, int start)
    {
        var min = cursor.TakeWhile(IsDigit);
        var max = cursor.Skip(',') ? cursor.TakeWhile(IsDigit) : min;
        if (min.Length == 0 || !cursor.Skip('}'))
        {
            return null;
        }

        var least = Parse(cursor, min, start);
        if (max.Length == 0)
        {
            return (least, null);
        }

        var most = Parse(cursor, max, start);
        return least <= most
            ? (least, most)
            : throw cursor.Wrong("the smallest count is greater than the greatest", start);
    }

    private static (int Min, int? Max)? Nothing(PatternCursor cursor, int start)
    {
        cursor.Return(start);
        return null;
    }

    private static int Parse(PatternCursor cursor, string digits, int start) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : throw cursor.Unsupported($"a count of more than {int.MaxValue}", start);

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
