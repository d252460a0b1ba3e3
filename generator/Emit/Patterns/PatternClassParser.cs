namespace LightsailContract.Emit.Patterns;

/// <summary>Reads a character class, from its <c>[</c> to its <c>]</c>.</summary>
internal sealed class PatternClassParser(PatternReader reader)
{
    private readonly List<CharRange> _ranges = [];
    private readonly List<string> _categories = [];

    public CharSet Parse()
    {
        reader.Skip();
        var negated = reader.Take('^');
        while (!reader.Take(']'))
        {
            if (reader.IsAtEnd)
            {
                throw new PatternException("a '[' has no ']'");
            }

            Member();
        }

        return CharSet.Of(_ranges, _categories, negated);
    }

    private void Member()
    {
        var low = Next();
        if (reader.IsNext("-]") || !reader.Take('-'))
        {
            Add(low);
            return;
        }

        var high = Next();
        if (Single(low) is { } first && Single(high) is { } last)
        {
            _ranges.Add(
                first <= last
                    ? new CharRange(first, last)
                    : throw new PatternException("a range in a class is out of order")
            );
            return;
        }

        // Between classes a hyphen is one.
        Add(low);
        Add(CharSet.Of(('-', '-')));
        Add(high);
    }

    private CharSet Next()
    {
        if (!reader.Take('\\'))
        {
            var c = reader.TakeScalar();
            return CharSet.Of((c, c));
        }

        return reader.Take('b') ? CharSet.Of(('\b', '\b')) : PatternEscapes.SetAfterBackslash(reader);
    }

    private void Add(CharSet set)
    {
        if (set.Negated)
        {
            // \P{L} names what the category does not hold.
            _categories.AddRange(set.Categories.Select(category => category.Replace("\\p", "\\P")));
            return;
        }

        _ranges.AddRange(set.Ranges);
        _categories.AddRange(set.Categories);
    }

    private static int? Single(CharSet set) =>
        set is { IsPlain: true, Ranges: { Count: 1 } ranges } && ranges[0].Low == ranges[0].High ? ranges[0].Low : null;
}
