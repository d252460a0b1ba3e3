namespace LightsailContract.Model.Patterns;

/// <summary>How large a pattern is if each count is written out.</summary>
internal static class PatternSize
{
    /// <summary>The number of sets of characters that the pattern asks for, one after the other or instead of another.</summary>
    public static long Of(PatternNode node) => Math.Min(Count(node), int.MaxValue);

    // A pattern has at most 10,000 parts, so sums stay far below the largest long.
    private static long Count(PatternNode node) =>
        node switch
        {
            // A negated one can be two, and a character beyond the basic plane is two.
            SetNode { Set.IsBasic: true } => 1,
            SetNode => 2,
            SequenceNode sequence => sequence.Items.Sum(Of),
            AlternationNode alternation => alternation.Options.Sum(Of),
            RepeatNode repeat => Of(repeat.Item) * Math.Max(repeat.Max ?? repeat.Min, 1),
            GroupNode group => Of(group.Item),
            LookNode look => Of(look.Item),
            _ => 1,
        };
}
