using LightsailContract.Model;
using LightsailContract.Model.Patterns;

namespace LightsailContract.Emit.Patterns;

/// <summary>Chooses how a pattern is matched: the simplest way that is right.</summary>
internal static class PatternPlanner
{
    /// <summary>The plan for a pattern.</summary>
    public static PatternPlan Plan(string pattern)
    {
        PatternNode node;
        try
        {
            node = PatternParser.Parse(pattern);
        }
        catch (PatternException unreadable)
        {
            return new UnreadablePlan(unreadable.Message);
        }

        if (PatternNodes.NeedsBacktracking(node))
        {
            return RegexPlan.Of(node, backtracks: true);
        }

        if (FlatSequence.TryFrom(node) is { } flat && FromFlat(flat) is { } plan)
        {
            return plan;
        }

        if (Words(node) is { } words)
        {
            return new WordsPlan(words);
        }

        var isPlain = PatternNodes.Walk(node).OfType<SetNode>().All(set => set.Set.IsPlain);
        return isPlain && DfaBuilder.TryBuild(node) is { } dfa
            ? new DfaPlan(dfa)
            // The engine in linear time refuses an automaton of more than 10,000 nodes.
            : RegexPlan.Of(node, backtracks: PatternSize.Of(node) > PatternLimits.Size);
    }

    private static PatternPlan? FromFlat(FlatSequence flat)
    {
        if (flat.Runs.Count == 0 && !(flat.AtStart && flat.AtEnd))
        {
            return new AlwaysPlan();
        }

        if (flat is { AtStart: false, AtEnd: false, Runs.Count: 1 } && flat.Runs[0] is { Min: 1 } only)
        {
            return UnitSet.TryFrom(only.Set) is null ? null : new ContainsPlan(only.Set);
        }

        return flat.AtStart && flat.Runs.All(IsUnitwise) ? RunsPlan.TryFrom(flat) : null;
    }

    // Whether it makes no difference that a character beyond the basic plane is two units.
    private static bool IsUnitwise(Run run) =>
        UnitSet.TryFrom(run.Set) is not null && (run.Set.IsBasic || run is { Max: null, Min: <= 1 });

    // ^(A|B|C)$
    private static EquatableArray<string>? Words(PatternNode node)
    {
        if (
            node is not SequenceNode { Items: { Count: 3 } items }
            || items[0] is not AnchorNode { AtEnd: false }
            || items[2] is not AnchorNode { AtEnd: true }
        )
        {
            return null;
        }

        var inner = items[1] is GroupNode group ? group.Item : items[1];
        if (inner is not AlternationNode alternation)
        {
            return null;
        }

        var words = alternation.Options.Select(Word).ToList();
        return words.Contains(null) ? null : words.OfType<string>().Distinct().ToEquatableArray();
    }

    private static string? Word(PatternNode node)
    {
        if (
            FlatSequence.TryFrom(new SequenceNode(EquatableArray.Of(new AnchorNode(false), node, new AnchorNode(true))))
            is not { } flat
        )
        {
            return null;
        }

        var word = "";
        foreach (var run in flat.Runs)
        {
            if (
                !run.IsFixed
                || run.Set.Ranges is not { Count: 1 } ranges
                || !run.Set.IsBasic
                || ranges[0].Low != ranges[0].High
            )
            {
                return null;
            }

            word += new string((char)ranges[0].Low, run.Min);
        }

        return word;
    }
}
