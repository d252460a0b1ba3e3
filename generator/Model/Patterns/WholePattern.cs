namespace LightsailContract.Model.Patterns;

/// <summary>A pattern of a service that says <c>patterns: whole</c>, with the anchors that this means.</summary>
internal static class WholePattern
{
    /// <summary>The pattern, anchored at both ends. One that cannot be read stays as it is.</summary>
    public static string Anchor(string pattern)
    {
        if (PatternParser.FindMistake(pattern) is not null)
        {
            return pattern;
        }

        var node = PatternParser.Parse(pattern);
        var text = node is AlternationNode ? $"({pattern})" : pattern;
        return (StartsAnchored(node) ? "" : "^") + text + (EndsAnchored(node) ? "" : "$");
    }

    private static bool StartsAnchored(PatternNode node) =>
        node is AnchorNode { AtEnd: false }
        || (node is SequenceNode { Items: { IsEmpty: false } items } && items[0] is AnchorNode { AtEnd: false });

    private static bool EndsAnchored(PatternNode node) =>
        node is AnchorNode { AtEnd: true }
        || (
            node is SequenceNode { Items: { IsEmpty: false } items }
            && items[items.Count - 1] is AnchorNode { AtEnd: true }
        );
}
