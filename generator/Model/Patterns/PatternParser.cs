namespace LightsailContract.Model.Patterns;

/// <summary>Reads a regular expression as ECMA 262 has it with the u flag, and as web browsers read what that flag forbids.</summary>
/// <remarks><c>\w</c>, <c>\d</c> and <c>\s</c> are ASCII's, <c>$</c> is the very end, characters are Unicode scalar values.
/// The reader and the emitter share it: what the one accepts, the other can parse.</remarks>
internal sealed class PatternParser
{
    private const string NothingToRepeat = "there is nothing before it that could be repeated";

    private readonly PatternCursor _cursor;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _depth;

    private PatternParser(string pattern) => _cursor = new PatternCursor(pattern);

    /// <summary>Reads <paramref name="pattern"/>.</summary>
    /// <exception cref="PatternException">It is not a pattern, or not one that is supported.</exception>
    public static PatternNode Parse(string pattern)
    {
        var parser = new PatternParser(pattern);
        return parser._cursor.Length <= PatternLimits.Length
            ? parser.ReadWhole()
            : throw parser._cursor.Unsupported($"more than {PatternLimits.Length} characters");
    }

    /// <summary>The first mistake, or null if the pattern is right.</summary>
    public static PatternMistake? FindMistake(string pattern)
    {
        try
        {
            Parse(pattern);
            return null;
        }
        catch (PatternException mistake)
        {
            return mistake.Mistake;
        }
    }

    private PatternNode ReadWhole()
    {
        var node = ReadAlternation();
        if (!_cursor.AtEnd)
        {
            throw _cursor.Wrong("this ')' closes no group");
        }

        return PatternObstacle.Find(node) is { } obstacle ? throw _cursor.Unsupported(obstacle, at: 0) : node;
    }

    private PatternNode ReadAlternation()
    {
        var options = new List<PatternNode> { ReadSequence() };
        while (_cursor.Skip('|'))
        {
            options.Add(ReadSequence());
        }

        return options.Count == 1 ? options[0] : new AlternationNode(options.ToEquatableArray());
    }

    private PatternNode ReadSequence()
    {
        var items = new List<PatternNode>();
        while (!_cursor.AtEnd && _cursor.Current is not ('|' or ')'))
        {
            var item = ReadRepeated();
            if (item is SequenceNode inner)
            {
                items.AddRange(inner.Items);
            }
            else
            {
                items.Add(item);
            }
        }

        return items.Count == 1 ? items[0] : new SequenceNode(items.ToEquatableArray());
    }

    private PatternNode ReadRepeated()
    {
        var (atom, isRepeatable) = ReadAtom();
        var start = _cursor.Position;
        if (PatternQuantifier.Read(_cursor) is not var (min, max))
        {
            return atom;
        }

        if (!isRepeatable)
        {
            throw _cursor.Wrong(NothingToRepeat, start);
        }

        // Whether it is lazy makes no difference to whether there is a match.
        _cursor.Skip('?');
        return new RepeatNode(atom, min, max);
    }

    private (PatternNode Atom, bool IsRepeatable) ReadAtom()
    {
        var start = _cursor.Position;
        if (PatternQuantifier.Read(_cursor) is not null)
        {
            throw _cursor.Wrong(NothingToRepeat, start);
        }

        switch (_cursor.TakeScalar())
        {
            case '^':
                return (new AnchorNode(AtEnd: false), false);
            case '$':
                return (new AnchorNode(AtEnd: true), false);
            case '.':
                return (new SetNode(CharSet.Dot), true);
            case '(':
                return ReadGroup(start);
            case '[':
                return (new SetNode(PatternClass.Read(_cursor, start)), true);
            case '\\':
                var escape = PatternEscape.Read(_cursor, start);
                return (escape, escape is not WordBorderNode);
            case var character:
                return (new SetNode(CharSet.FromCharacter(character)), true);
        }
    }

    private (PatternNode Atom, bool IsRepeatable) ReadGroup(int start)
    {
        var (wrap, isRepeatable) = PatternGroupHead.Read(_cursor, _names);
        if (++_depth > PatternLimits.Depth)
        {
            throw _cursor.Unsupported($"groups nested more than {PatternLimits.Depth} deep", start);
        }

        var group = wrap(ReadAlternation());
        if (!_cursor.Skip(')'))
        {
            throw _cursor.Wrong("a group is not closed");
        }

        _depth--;
        return (group, isRepeatable);
    }
}
