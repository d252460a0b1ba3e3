namespace LightsailContract.Model.Patterns;

/// <summary>What keeps a pattern that can be read from being matched.</summary>
internal static class PatternObstacle
{
    /// <summary>The first obstacle, as what is not supported, or null.</summary>
    public static string? Find(PatternNode node)
    {
        var parts = PatternNodes.Walk(node).ToList();
        if (
            parts
                .OfType<RepeatNode>()
                .Any(repeat => repeat.Min > PatternLimits.Count || repeat.Max > PatternLimits.Count)
        )
        {
            return $"a count beyond {PatternLimits.Count}";
        }

        var groups = parts.OfType<GroupNode>().ToList();
        if (
            parts.OfType<BackReferenceNode>().Any(reference => reference.Group > groups.Count)
            || parts.OfType<NamedReferenceNode>().Any(reference => groups.TrueForAll(it => it.Name != reference.Name))
        )
        {
            return "a back reference to a group that is not there";
        }

        var sets = parts.OfType<SetNode>().Select(set => set.Set).Where(set => !set.IsBasic).Distinct().ToList();
        if (sets.Count > PatternLimits.Sets && sets.Exists(set => !set.IsPlain))
        {
            return $"a property beside more than {PatternLimits.Sets} different classes";
        }

        return PatternSize.Of(node) > PatternLimits.Size && !IsAnchoredSequence(node)
            ? $"more than {PatternLimits.Size} characters with each count written out, in other than a pattern such as ^[a-z]{{1,5000}}$"
            : null;
    }

    // Such a pattern needs no automaton.
    private static bool IsAnchoredSequence(PatternNode node) =>
        node is SequenceNode { Items: { Count: > 1 } items }
        && items[0] is AnchorNode { AtEnd: false }
        && items.All(static item => item is AnchorNode or SetNode or RepeatNode { Item: SetNode });
}
