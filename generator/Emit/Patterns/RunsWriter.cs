using LightsailContract.Emit.Writing;

namespace LightsailContract.Emit.Patterns;

/// <summary>Writes a sequence of runs as steps that each take something off the text.</summary>
internal static class RunsWriter
{
    public static Alphabets AlphabetsOf(RunsPlan plan) =>
        Alphabets.Collect(All(plan).Where(run => Text(run) is null).Select(run => run.Set));

    public static void Write(SourceWriter writer, string signature, string spanPattern, RunsPlan plan)
    {
        var alphabets = AlphabetsOf(plan);
        var steps = Steps(plan.Front, alphabets, "Take", "TakeText", (text, next) => text + next)
            .Concat(Steps(plan.Back, alphabets, "TakeEnd", "TakeTextEnd", (text, next) => next + text))
            .ToList();
        if (plan.Middle is { } middle)
        {
            steps.Add(Step(middle, alphabets, "Take"));
        }

        var conditions = steps.Select(step => $"{spanPattern}.{step}").ToList();
        if (plan.AtEnd)
        {
            conditions.Add("rest.IsEmpty");
        }

        using var method = writer.Block(signature);
        writer.Line("global::System.ReadOnlySpan<char> rest = value;");
        for (var i = 0; i < conditions.Count; i++)
        {
            writer.Line($"{(i == 0 ? "return " : "    && ")}{conditions[i]}{(i == conditions.Count - 1 ? ";" : "")}");
        }
    }

    private static IEnumerable<Run> All(RunsPlan plan) =>
        plan.Front.Concat(plan.Back).Concat(plan.Middle is { } middle ? [middle] : []);

    private static IEnumerable<string> Steps(
        IReadOnlyList<Run> runs,
        Alphabets alphabets,
        string take,
        string takeText,
        Func<string, string, string> join
    )
    {
        string? text = null;
        foreach (var run in runs)
        {
            if (Text(run) is { } more)
            {
                text = text is null ? more : join(text, more);
                continue;
            }

            if (text is not null)
            {
                yield return $"{takeText}(ref rest, {Literals.String(text)})";
                text = null;
            }

            yield return take == "TakeEnd"
                ? $"TakeEnd(ref rest, {alphabets.NameOf(run.Set)}, {Literals.Int(run.Min)})"
                : Step(run, alphabets, take);
        }

        if (text is not null)
        {
            yield return $"{takeText}(ref rest, {Literals.String(text)})";
        }
    }

    private static string Step(Run run, Alphabets alphabets, string take)
    {
        var method = alphabets.Excludes(run.Set) ? take + "Except" : take;
        var bounds = run switch
        {
            { Min: 1, Max: null } => "",
            { Max: null } => $", {Literals.Int(run.Min)}",
            _ => $", {Literals.Int(run.Min)}, {Literals.Int(run.Max.Value)}",
        };
        return $"{method}(ref rest, {alphabets.NameOf(run.Set)}{bounds})";
    }

    // A run that is always the same text, unless it is long.
    private static string? Text(Run run) =>
        run is { IsFixed: true, Min: <= 8, Set: { IsBasic: true, Ranges.Count: 1 } }
        && run.Set.Ranges[0].Low == run.Set.Ranges[0].High
            ? new string((char)run.Set.Ranges[0].Low, run.Min)
            : null;
}
