namespace LightsailContract.Reader.Findings;

/// <summary>Finds the known name that a misspelt one was meant to be.</summary>
internal static class Suggestion
{
    private const int LongestName = 64;

    /// <summary>The text <c>; did you mean 'name'?</c>, or nothing if no known name is near.</summary>
    public static string For(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestName)
        {
            return "";
        }

        var rows = (new int[LongestName + 1], new int[LongestName + 1], new int[LongestName + 1]);
        var bound = Math.Max(1, name.Length / 3);
        string? nearest = null;
        foreach (var candidate in known)
        {
            if (Math.Abs(name.Length - candidate.Length) > bound || candidate.Length > LongestName)
            {
                continue;
            }

            var distance = Distance(name, candidate, bound, rows);
            if (distance <= bound && (distance < bound || nearest is null))
            {
                (bound, nearest) = (distance, candidate);
            }
        }

        return nearest is null ? "" : $"; did you mean '{nearest}'?";
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours; upper and lower case count as equal. Beyond
    /// the bound any number beyond it.</summary>
    private static int Distance(string left, string right, int bound, (int[] Before, int[] Last, int[] Next) rows)
    {
        var (before, last, next) = rows;
        for (var column = 0; column <= right.Length; column++)
        {
            last[column] = column;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            var least = next[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var cost = Same(left[row - 1], right[column - 1]) ? 0 : 1;
                next[column] = Math.Min(Math.Min(next[column - 1], last[column]) + 1, last[column - 1] + cost);
                if (IsSwap(left, row, right, column))
                {
                    next[column] = Math.Min(next[column], before[column - 2] + 1);
                }

                least = Math.Min(least, next[column]);
            }

            // A swap reaches back two rows, so that the row before may still be the shorter way.
            if (least > bound + 1)
            {
                return least;
            }

            (before, last, next) = (last, next, before);
        }

        return last[right.Length];
    }

    private static bool IsSwap(string left, int row, string right, int column) =>
        row > 1 && column > 1 && Same(left[row - 1], right[column - 2]) && Same(left[row - 2], right[column - 1]);

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
