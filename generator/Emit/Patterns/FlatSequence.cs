using LightsailContract.Model.Patterns;

namespace LightsailContract.Emit.Patterns;

/// <summary>A run of characters of one set.</summary>
/// <param name="Set">The set.</param>
/// <param name="Min">The fewest.</param>
/// <param name="Max">The most; without a bound where null.</param>
internal sealed record Run(CharSet Set, int Min, int? Max)
{
    public bool IsFixed => Min == Max;

    /// <summary>The run that counts where anything may be beside it: it need not be longer than it must.</summary>
    public Run Shortest => this with { Max = Min };
}

/// <summary>A pattern that is a sequence of runs, anchored or not.</summary>
/// <param name="Runs">The runs, in order; none is empty.</param>
/// <param name="AtStart">Whether it begins where the text begins.</param>
/// <param name="AtEnd">Whether it ends where the text ends.</param>
internal sealed record FlatSequence(IReadOnlyList<Run> Runs, bool AtStart, bool AtEnd)
{
    private const int MaxRuns = 32;

    /// <summary>The pattern as a sequence, or null if it is not one.</summary>
    /// <remarks>What need not be there at an open end is left out: <c>.*\S.*</c> is <c>\S</c>.</remarks>
    public static FlatSequence? TryFrom(PatternNode node)
    {
        var parts = new List<PatternNode>();
        if (!Flatten(node, parts))
        {
            return null;
        }

        var atStart = parts.FirstOrDefault() is AnchorNode { AtEnd: false };
        var atEnd = parts.LastOrDefault() is AnchorNode { AtEnd: true };
        parts.RemoveRange(0, atStart ? 1 : 0);
        parts.RemoveRange(parts.Count - (atEnd ? 1 : 0), atEnd ? 1 : 0);
        if (parts.Any(part => part is AnchorNode))
        {
            return null;
        }

        var runs = Join(parts.Cast<RepeatNode>());
        if (!atStart)
        {
            Trim(runs, first: true);
        }

        if (!atEnd)
        {
            Trim(runs, first: false);
        }

        return runs.Count <= MaxRuns ? new FlatSequence(runs, atStart, atEnd) : null;
    }

    private static bool Flatten(PatternNode node, List<PatternNode> parts)
    {
        switch (node)
        {
            case SetNode:
                parts.Add(new RepeatNode(node, 1, 1));
                return true;
            case AnchorNode:
                parts.Add(node);
                return true;
            case RepeatNode { Item: SetNode } repeat:
                parts.Add(repeat);
                return true;
            case RepeatNode { Item: GroupNode { Item: SetNode inner } } repeat:
                parts.Add(repeat with { Item = inner });
                return true;
            case GroupNode group:
                return Flatten(group.Item, parts);
            case SequenceNode sequence:
                return sequence.Items.All(item => Flatten(item, parts));
            default:
                return false;
        }
    }

    // Runs of the same set that stand side by side are one: \d\d{2} is \d{3}.
    private static List<Run> Join(IEnumerable<RepeatNode> parts)
    {
        var runs = new List<Run>();
        foreach (var part in parts)
        {
            var run = new Run(((SetNode)part.Item).Set, part.Min, part.Max);
            var last = runs.Count - 1;
            if (last >= 0 && runs[last].Set == run.Set)
            {
                runs[last] = new Run(run.Set, runs[last].Min + run.Min, runs[last].Max + run.Max);
            }
            else if (run.Max != 0)
            {
                runs.Add(run);
            }
        }

        return runs;
    }

    private static void Trim(List<Run> runs, bool first)
    {
        while (runs.Count > 0)
        {
            var index = first ? 0 : runs.Count - 1;
            runs[index] = runs[index].Shortest;
            if (runs[index].Min > 0)
            {
                return;
            }

            runs.RemoveAt(index);
        }
    }
}
