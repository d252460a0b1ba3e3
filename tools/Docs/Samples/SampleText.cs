using System.Text.RegularExpressions;
using LightsailContract.Model;
using LightsailContract.Model.Patterns;

namespace LightsailContract.Docs.Samples;

/// <summary>A text that obeys length and pattern.</summary>
internal static class SampleText
{
    private const int MostTries = 300;
    private const string Word = "example";
    private const string Preferred = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    /// <summary>A text for traits that count for a value; null if none was found.</summary>
    /// <param name="pattern">The pattern, or null.</param>
    /// <param name="length">The bounds, or null.</param>
    public static string? Find(string? pattern, LengthTrait? length)
    {
        var (min, max) = (length?.Min ?? 1, length?.Max ?? long.MaxValue);
        if (pattern is null)
        {
            return Plain(Word, min, max);
        }

        if (PatternParser.FindMistake(pattern) is not null)
        {
            return null;
        }

        if (Plain(Word, min, max) is { } word && Matches(word, pattern))
        {
            return word;
        }

        var node = PatternParser.Parse(pattern);
        if (PatternNodes.NeedsBacktracking(node))
        {
            return null;
        }

        for (var extra = 0; extra < MostTries; extra++)
        {
            var text = Write(node, extra);
            if (text is null || text.Length > max)
            {
                return null;
            }

            if (text.Length >= min)
            {
                return text;
            }
        }

        return null;
    }

    // For a plain word a pattern of ECMA 262 means the same in .NET.
    private static bool Matches(string word, string pattern)
    {
        try
        {
            return Regex.IsMatch(word, pattern, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100));
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static string? Plain(string word, long min, long max) =>
        min > MostTries ? null
        : max < word.Length ? word[..(int)max]
        : word.PadRight((int)min, 'x');

    // Each repetition is used as often as it must, and "extra" times more where it may.
    private static string? Write(PatternNode node, int extra) =>
        node switch
        {
            SetNode set => Choose(set.Set),
            SequenceNode sequence => Join(sequence.Items.Select(item => Write(item, extra))),
            AlternationNode alternation => Write(alternation.Options[0], extra),
            RepeatNode repeat => Repeat(repeat, extra),
            GroupNode group => Write(group.Item, extra),
            AnchorNode => "",
            _ => null,
        };

    private static string? Repeat(RepeatNode repeat, int extra)
    {
        var count = (int)Math.Min((long)repeat.Min + extra, repeat.Max ?? int.MaxValue);
        return count > 10_000 ? null : Join(Enumerable.Repeat(Write(repeat.Item, 0), count));
    }

    private static string? Join(IEnumerable<string?> parts)
    {
        var all = parts.ToArray();
        return Array.Exists(all, part => part is null) ? null : string.Concat(all);
    }

    private static string? Choose(CharSet set)
    {
        foreach (var letter in Preferred)
        {
            if (set.Overlaps(CharSet.FromCharacter(letter)))
            {
                return set.IsPlain || IsLetterCategory(set) ? letter.ToString() : null;
            }
        }

        return set.IsPlain && !set.Ranges.IsEmpty ? char.ConvertFromUtf32(set.Ranges[0].Low) : null;
    }

    private static bool IsLetterCategory(CharSet set) =>
        !set.Negated && set.Categories.Any(category => category is @"\p{L}" or @"\p{Ll}");
}
