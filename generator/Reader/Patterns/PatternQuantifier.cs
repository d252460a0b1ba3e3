using System.Globalization;

namespace LightsailContract.Reader.Patterns;

/// <summary>Quantifiers in braces: <c>{2}</c>, <c>{2,}</c>, <c>{2,5}</c>.</summary>
internal static class PatternQuantifier
{
    /// <summary>Reads on after the brace; gives false, and reads nothing, where the brace stands for itself.</summary>
    public static bool Scan(PatternCursor cursor, int start)
    {
        var after = cursor.Position;
        var min = cursor.TakeWhile(IsDigit);
        var max = cursor.Skip(',') ? cursor.TakeWhile(IsDigit) : min;
        if (min.Length == 0 || !cursor.Skip('}'))
        {
            cursor.Return(after);
            return false;
        }

        var least = Parse(cursor, min, start);
        if (max.Length > 0 && least > Parse(cursor, max, start))
        {
            throw cursor.Wrong("the smallest count is greater than the greatest", start);
        }

        return true;
    }

    private static int Parse(PatternCursor cursor, string digits, int start) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : throw cursor.Unsupported($"a count of more than {int.MaxValue}", start);

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
