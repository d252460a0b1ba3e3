namespace LightsailContract.Emit.Patterns;

/// <summary>Runs taken one after the other from the front, each as long as it can be; then those at the end, which have a
/// fixed length; then the one between.</summary>
/// <param name="Front">Runs that are taken from the front, in order.</param>
/// <param name="Back">Runs that are taken from the end, the last first.</param>
/// <param name="Middle">The run that takes what is left, or null.</param>
/// <param name="AtEnd">Whether nothing may be left over.</param>
internal sealed record RunsPlan(IReadOnlyList<Run> Front, IReadOnlyList<Run> Back, Run? Middle, bool AtEnd)
    : PatternPlan
{
    /// <summary>The plan for a sequence that begins where the text does; null if a run could end in more than one place.</summary>
    public static RunsPlan? TryFrom(FlatSequence flat)
    {
        var runs = flat.Runs;
        var front = 0;
        while (front < runs.Count && EndsInOnePlace(runs, front))
        {
            front++;
        }

        if (front == runs.Count)
        {
            return new RunsPlan(runs, [], null, flat.AtEnd);
        }

        // The run at hand shares characters with what follows. Where all that follows has a fixed length, it is known from
        // the end where that begins.
        var rest = runs.Skip(front + 1).ToList();
        return flat.AtEnd && rest.All(run => run.IsFixed && run.Set.IsBasic)
            ? new RunsPlan([.. runs.Take(front)], [.. Enumerable.Reverse(rest)], runs[front], true)
            : null;
    }

    // A run that is taken as long as it can be is right if nothing that may follow could have begun earlier.
    private static bool EndsInOnePlace(IReadOnlyList<Run> runs, int index)
    {
        if (runs[index].IsFixed)
        {
            return true;
        }

        for (var i = index + 1; i < runs.Count; i++)
        {
            if (runs[i].Set.Overlaps(runs[index].Set))
            {
                return false;
            }

            if (runs[i].Min > 0)
            {
                return true;
            }
        }

        return true;
    }
}
