namespace LightsailContract.Model.Patterns;

/// <summary>A set of characters (Unicode scalar values): ranges, and Unicode categories that only the host knows.</summary>
/// <remarks>Surrogates are not characters: no set holds them. A negated set with categories stays negated, any other is
/// written out.</remarks>
internal sealed record CharSet
{
    private CharSet(EquatableArray<CharRange> ranges, EquatableArray<string> categories, bool negated)
    {
        Ranges = ranges;
        Categories = categories;
        Negated = negated;
    }

    public static CharSet Digit { get; } = FromRanges(('0', '9'));

    public static CharSet Word { get; } = FromRanges(('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z'));

    public static CharSet Space { get; } = FromRanges(('\t', '\r'), (' ', ' '));

    /// <summary>What a dot matches: all but the line ends of ECMA 262.</summary>
    public static CharSet Dot { get; } = FromRanges(('\n', '\n'), ('\r', '\r'), ('\u2028', '\u2029')).Negate();

    /// <summary>The ranges, ascending, apart from each other.</summary>
    public EquatableArray<CharRange> Ranges { get; }

    /// <summary>Category escapes, such as <c>\p{L}</c>.</summary>
    public EquatableArray<string> Categories { get; }

    /// <summary>Whether the set holds what is not named; only with categories.</summary>
    public bool Negated { get; }

    /// <summary>Whether the ranges say all.</summary>
    public bool IsPlain => Categories.IsEmpty;

    /// <summary>Whether it holds no character beyond the basic plane.</summary>
    public bool IsBasic => IsPlain && (Ranges.IsEmpty || Ranges[Ranges.Count - 1].High <= 0xFFFF);

    /// <summary>Whether it holds every character beyond the basic plane.</summary>
    public bool HasAllSupplementary =>
        IsPlain && !Ranges.IsEmpty && Ranges[Ranges.Count - 1] is { Low: <= 0x10000, High: CharRange.MaxScalar };

    /// <summary>The one character that it holds, or null.</summary>
    public int? Single => IsPlain && Ranges.Count == 1 && Ranges[0].Low == Ranges[0].High ? Ranges[0].Low : null;

    public static CharSet FromCharacter(int character) => FromRanges((character, character));

    public static CharSet FromRanges(params (int Low, int High)[] ranges) =>
        FromRanges(ranges.Select(range => new CharRange(range.Low, range.High)), [], negated: false);

    public static CharSet FromRanges(IEnumerable<CharRange> ranges, IEnumerable<string> categories, bool negated)
    {
        var set = new CharSet(CharRange.Normalise(ranges), categories.ToEquatableArray(), negated: false);
        return negated ? set.Negate() : set;
    }

    public CharSet Negate() =>
        IsPlain
            ? new CharSet(CharRange.Complement(Ranges), Categories, false)
            : new CharSet(Ranges, Categories, !Negated);

    /// <summary>Whether both hold some character; true if that cannot be known.</summary>
    public bool Overlaps(CharSet other)
    {
        if (!IsPlain || !other.IsPlain)
        {
            return true;
        }

        foreach (var mine in Ranges)
        {
            foreach (var theirs in other.Ranges)
            {
                if (mine.Low <= theirs.High && theirs.Low <= mine.High)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
