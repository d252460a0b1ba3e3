namespace LightsailContract.Emit.Patterns;

/// <summary>Joins the states of an automaton that no text can distinguish, as Moore did.</summary>
internal static class DfaMinimiser
{
    /// <summary>The smallest automaton; null if its table would have more than <paramref name="maxTable"/> places.</summary>
    public static Dfa? Minimise(
        UnitClasses classes,
        IReadOnlyList<int[]> rows,
        IReadOnlyList<bool> accepts,
        int start,
        int maxTable
    )
    {
        var part = accepts.Select(accepting => accepting ? 1 : 0).ToArray();
        var parts = part.Distinct().Count();
        while (true)
        {
            var refined = Refine(part, rows);
            var count = refined.Distinct().Count();
            part = refined;
            if (count == parts)
            {
                break;
            }

            parts = count;
        }

        return parts * classes.Count > maxTable || parts > byte.MaxValue
            ? null
            : Number(classes, rows, accepts, start, part);
    }

    private static int[] Refine(int[] part, IReadOnlyList<int[]> rows)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var refined = new int[part.Length];
        for (var state = 0; state < part.Length; state++)
        {
            var signature = part[state] + ":" + string.Join(",", rows[state].Select(next => part[next]));
            if (!known.TryGetValue(signature, out refined[state]))
            {
                known[signature] = refined[state] = known.Count;
            }
        }

        return refined;
    }

    // The dead state first, then those that do not match, then those that do.
    private static Dfa Number(
        UnitClasses classes,
        IReadOnlyList<int[]> rows,
        IReadOnlyList<bool> accepts,
        int start,
        int[] part
    )
    {
        var leaders = Enumerable
            .Range(0, part.Length)
            .GroupBy(state => part[state])
            .Select(group => group.First())
            .OrderBy(state =>
                accepts[state] ? 2
                : IsDead(state) ? 0
                : 1
            )
            .ThenBy(state => state)
            .ToList();
        var numbers = leaders
            .Select((state, number) => (part[state], number))
            .ToDictionary(it => it.Item1, it => it.number);
        var table = leaders.SelectMany(state => rows[state]).Select(next => (byte)numbers[part[next]]).ToArray();
        return new Dfa(
            classes,
            table,
            numbers[part[start]],
            leaders.Count(state => !accepts[state]),
            IsDead(leaders[0])
        );

        bool IsDead(int state) => !accepts[state] && rows[state].All(next => part[next] == part[state]);
    }
}
