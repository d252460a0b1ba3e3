namespace LightsailContract.Model.Patterns;

/// <summary>Classes in brackets: <c>[a-z]</c>, <c>[^\w-]</c>.</summary>
internal sealed class PatternClass
{
    private readonly PatternCursor _cursor;
    private readonly int _start;
    private readonly List<CharRange> _ranges = [];
    private readonly List<string> _categories = [];

    private PatternClass(PatternCursor cursor, int start) => (_cursor, _start) = (cursor, start);

    /// <summary>Reads a class to its closing bracket.</summary>
    /// <param name="cursor">Stands behind the opening bracket.</param>
    /// <param name="start">Where the opening bracket stands.</param>
    public static CharSet Read(PatternCursor cursor, int start) => new PatternClass(cursor, start).Read();

    private CharSet Read()
    {
        var negated = _cursor.Skip('^');
        if (_cursor.Current == ']')
        {
            throw _cursor.Unsupported("an empty class", _start);
        }

        while (!_cursor.Skip(']'))
        {
            ReadRange();
        }

        return CharSet.FromRanges(_ranges, _categories, negated);
    }

    private void ReadRange()
    {
        var at = _cursor.Position;
        var low = ReadOne();
        if (_cursor.IsNext("-]") || !_cursor.Skip('-'))
        {
            Add(low);
            return;
        }

        var high = ReadOne();
        if (low.Single is { } first && high.Single is { } last)
        {
            _ranges.Add(
                first <= last
                    ? new CharRange(first, last)
                    : throw _cursor.Wrong("the ends of a range are in the wrong order", at)
            );
            return;
        }

        // Beside a set such as \w the hyphen is an ordinary character, as browsers have it.
        Add(low);
        Add(CharSet.FromCharacter('-'));
        Add(high);
    }

    private CharSet ReadOne()
    {
        if (_cursor.AtEnd)
        {
            throw _cursor.Wrong("a class is not closed with ']'", _start);
        }

        var at = _cursor.Position;
        return !_cursor.Skip('\\') ? CharSet.FromCharacter(_cursor.TakeScalar())
            : _cursor.Skip('b') ? CharSet.FromCharacter('\b')
            : PatternSetEscape.Read(_cursor, at);
    }

    private void Add(CharSet set)
    {
        if (set.Negated)
        {
            // \P{L} names what the category does not hold.
            _categories.AddRange(set.Categories.Select(static category => category.Replace("\\p", "\\P")));
            return;
        }

        _ranges.AddRange(set.Ranges);
        _categories.AddRange(set.Categories);
    }
}
