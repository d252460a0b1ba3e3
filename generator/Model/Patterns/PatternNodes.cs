namespace LightsailContract.Model.Patterns;

/// <summary>Walks a pattern's parts.</summary>
internal static class PatternNodes
{
    /// <summary>The node and all below it.</summary>
    public static IEnumerable<PatternNode> Walk(PatternNode node)
    {
        yield return node;
        foreach (var child in Children(node))
        {
            foreach (var inner in Walk(child))
            {
                yield return inner;
            }
        }
    }

    /// <summary>Whether matching needs to look around or back, which no automaton does.</summary>
    public static bool NeedsBacktracking(PatternNode node) =>
        Walk(node).Any(part => part is LookNode or BackReferenceNode or NamedReferenceNode or WordBorderNode);

    private static IEnumerable<PatternNode> Children(PatternNode node) =>
        node switch
        {
            SequenceNode sequence => sequence.Items,
            AlternationNode alternation => alternation.Options,
            RepeatNode repeat => [repeat.Item],
            GroupNode group => [group.Item],
            LookNode look => [look.Item],
            _ => [],
        };
}
