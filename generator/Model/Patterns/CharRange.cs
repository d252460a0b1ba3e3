namespace LightsailContract.Model.Patterns;

/// <summary>Characters from one to another, both included.</summary>
internal readonly record struct CharRange(int Low, int High)
{
    /// <summary>The last of Unicode's characters.</summary>
    public const int MaxScalar = 0x10FFFF;

    private const int FirstSurrogate = 0xD800;
    private const int LastSurrogate = 0xDFFF;

    public static EquatableArray<CharRange> Normalise(IEnumerable<CharRange> ranges)
    {
        var result = new List<CharRange>();
        foreach (var range in ranges.SelectMany(WithoutSurrogates).OrderBy(range => range.Low))
        {
            var last = result.Count - 1;
            if (last >= 0 && range.Low <= result[last].High + 1)
            {
                result[last] = new CharRange(result[last].Low, Math.Max(result[last].High, range.High));
            }
            else
            {
                result.Add(range);
            }
        }

        return result.ToEquatableArray();
    }

    public static EquatableArray<CharRange> Complement(EquatableArray<CharRange> ranges)
    {
        var gaps = new List<CharRange>();
        var next = 0;
        foreach (var range in ranges)
        {
            gaps.Add(new CharRange(next, range.Low - 1));
            next = range.High + 1;
        }

        gaps.Add(new CharRange(next, MaxScalar));
        return Normalise(gaps);
    }

    private static IEnumerable<CharRange> WithoutSurrogates(CharRange range)
    {
        CharRange[] parts =
        [
            new(range.Low, Math.Min(range.High, FirstSurrogate - 1)),
            new(Math.Max(range.Low, LastSurrogate + 1), range.High),
        ];
        return parts.Where(part => part.Low <= part.High);
    }
}
