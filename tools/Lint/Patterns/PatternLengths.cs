using LightsailContract.Model.Patterns;

namespace LightsailContract.Lint.Patterns;

/// <summary>How many characters (Unicode code points) a text has that matches.</summary>
/// <param name="Min">At least so many.</param>
/// <param name="Max">At most so many; null if there is no bound.</param>
internal readonly record struct PatternLengths(long Min, long? Max)
{
    // Counts of counts would overflow; no length trait comes near.
    private const long Most = int.MaxValue;

    private static readonly PatternLengths None = new(0, 0);
    private static readonly PatternLengths Any = new(0, null);

    /// <summary>The lengths of the values that a pattern accepts. What is around a match counts, unless the pattern is
    /// anchored at both ends.</summary>
    public static PatternLengths OfValues(PatternNode pattern)
    {
        var match = OfMatch(pattern);
        return IsWhole(pattern) ? match : match with { Max = null };
    }

    /// <summary>Whether each match is the whole value: the first part is <c>^</c> and the last is <c>$</c>.</summary>
    public static bool IsWhole(PatternNode pattern) =>
        pattern is SequenceNode { Items: { Count: > 1 } items }
        && items[0] is AnchorNode { AtEnd: false }
        && items[^1] is AnchorNode { AtEnd: true };

    private static PatternLengths OfMatch(PatternNode node) =>
        node switch
        {
            SetNode => new PatternLengths(1, 1),
            SequenceNode sequence => sequence.Items.Select(OfMatch).Aggregate(None, Then),
            AlternationNode alternation => alternation.Options.Select(OfMatch).Aggregate(Or),
            RepeatNode repeat => Times(OfMatch(repeat.Item), repeat.Min, repeat.Max),
            GroupNode group => OfMatch(group.Item),
            BackReferenceNode or NamedReferenceNode => Any,
            _ => None,
        };

    private static PatternLengths Then(PatternLengths first, PatternLengths second) =>
        new(Math.Min(first.Min + second.Min, Most), Sum(first.Max, second.Max));

    private static PatternLengths Or(PatternLengths one, PatternLengths other) =>
        new(
            Math.Min(one.Min, other.Min),
            one.Max is { } first && other.Max is { } second ? Math.Max(first, second) : null
        );

    private static PatternLengths Times(PatternLengths item, int min, int? max) =>
        new(
            Math.Min(item.Min * min, Most),
            item.Max == 0 ? 0
                : max is { } most && item.Max is { } longest ? Limit(longest * most)
                : null
        );

    private static long? Sum(long? first, long? second) =>
        first is null || second is null ? null : Limit(first + second);

    private static long? Limit(long? length) => length > Most ? null : length;
}
