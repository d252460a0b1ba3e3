using LightsailContract.Model.Patterns;

namespace LightsailContract.Emit.Patterns;

/// <summary>What keeps a pattern that can be read from being matched.</summary>
internal static class PatternObstacle
{
    private const int MaxCount = 100_000;

    /// <summary>The first obstacle, as the end of a sentence, or null.</summary>
    public static string? Find(PatternNode node)
    {
        var parts = PatternNodes.Walk(node).ToList();
        if (parts.OfType<RepeatNode>().Any(repeat => repeat.Min > MaxCount || repeat.Max > MaxCount))
        {
            return $"a quantifier is beyond {MaxCount}";
        }

        var groups = parts.OfType<GroupNode>().ToList();
        return
            parts.OfType<BackReferenceNode>().Any(reference => reference.Group > groups.Count)
            || parts.OfType<NamedReferenceNode>().Any(reference => groups.TrueForAll(it => it.Name != reference.Name))
            ? "a back reference names a group that is not there"
            : null;
    }
}
