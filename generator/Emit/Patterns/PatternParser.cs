using LightsailContract.Model;

namespace LightsailContract.Emit.Patterns;

/// <summary>Reads a regular expression as ECMA 262 has it with the u flag, with the escapes that Java's users write.</summary>
/// <remarks><c>\w</c>, <c>\d</c> and <c>\s</c> are ASCII's, <c>$</c> is the very end, characters are Unicode scalar values.</remarks>
internal sealed class PatternParser
{
    private const int MaxLength = 10_000;
    private const int MaxDepth = 100;
    private const int MaxCount = 100_000;

    private readonly PatternReader _reader;
    private int _depth;
    private int _groups;

    private PatternParser(string pattern) => _reader = new PatternReader(pattern);

    /// <summary>Reads <paramref name="pattern"/>.</summary>
    /// <exception cref="PatternException">It is no expression, or one that is not supported.</exception>
    public static PatternNode Parse(string pattern)
    {
        if (pattern.Length > MaxLength)
        {
            throw new PatternException($"it has more than {MaxLength} characters");
        }

        var parser = new PatternParser(pattern);
        var node = parser.Alternation();
        if (!parser._reader.IsAtEnd)
        {
            throw new PatternException("a ')' has no '('");
        }

        return PatternNodes.Walk(node).OfType<BackReferenceNode>().All(reference => reference.Group <= parser._groups)
            ? node
            : throw new PatternException("a back reference names a group that is not there");
    }

    private PatternNode Alternation()
    {
        if (++_depth > MaxDepth)
        {
            throw new PatternException($"its groups are nested more than {MaxDepth} deep");
        }

        var options = new List<PatternNode> { Sequence() };
        while (_reader.Take('|'))
        {
            options.Add(Sequence());
        }

        _depth--;
        return options.Count == 1 ? options[0] : new AlternationNode(options.ToEquatableArray());
    }

    private PatternNode Sequence()
    {
        var items = new List<PatternNode>();
        while (!_reader.IsAtEnd && _reader.Peek is not ('|' or ')'))
        {
            var item = Quantified(Atom());
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

    private PatternNode Quantified(PatternNode atom)
    {
        if (Count() is not var (min, max))
        {
            return atom;
        }

        if (atom is AnchorNode or LookNode or WordBorderNode)
        {
            throw new PatternException("a quantifier follows something that has no width");
        }

        // Lazy or not makes no difference to whether there is a match.
        _reader.Take('?');
        if (!_reader.IsAtEnd && (_reader.Peek is '*' or '+' or '?'))
        {
            throw new PatternException("a quantifier follows a quantifier");
        }

        return new RepeatNode(atom, min, max);
    }

    private (int Min, int? Max)? Count()
    {
        if (_reader.Take('*'))
        {
            return (0, null);
        }

        if (_reader.Take('+'))
        {
            return (1, null);
        }

        if (_reader.Take('?'))
        {
            return (0, 1);
        }

        if (_reader.TakeCounts() is not var (min, max))
        {
            return null;
        }

        if (max < min)
        {
            throw new PatternException("a quantifier's bounds are out of order");
        }

        return min > MaxCount || max > MaxCount
            ? throw new PatternException($"a quantifier is beyond {MaxCount}")
            : (min, max);
    }

    private PatternNode Atom()
    {
        switch (_reader.Peek)
        {
            case '^':
                _reader.Skip();
                return new AnchorNode(AtEnd: false);
            case '$':
                _reader.Skip();
                return new AnchorNode(AtEnd: true);
            case '.':
                _reader.Skip();
                return new SetNode(CharSet.Dot);
            case '(':
                return Group();
            case '[':
                return new SetNode(new PatternClassParser(_reader).Parse());
            case '*' or '+' or '?':
                throw new PatternException("a quantifier follows nothing");
            case '\\':
                return PatternEscapes.Node(_reader);
            default:
                var c = _reader.TakeScalar();
                return new SetNode(CharSet.Of((c, c)));
        }
    }

    private PatternNode Group()
    {
        _reader.Skip();
        PatternNode node;
        if (_reader.Take("?="))
        {
            node = new LookNode(Alternation(), Behind: false, Negated: false);
        }
        else if (_reader.Take("?!"))
        {
            node = new LookNode(Alternation(), Behind: false, Negated: true);
        }
        else if (_reader.Take("?<="))
        {
            node = new LookNode(Alternation(), Behind: true, Negated: false);
        }
        else if (_reader.Take("?<!"))
        {
            node = new LookNode(Alternation(), Behind: true, Negated: true);
        }
        else if (_reader.Take("?:"))
        {
            node = Alternation();
        }
        else if (_reader.Take("?<"))
        {
            _reader.SkipThrough('>', "a group's name has no end");
            _groups++;
            node = new GroupNode(Alternation());
        }
        else if (!_reader.IsAtEnd && _reader.Peek == '?')
        {
            throw new PatternException("a group begins with '(?' and something that is not supported");
        }
        else
        {
            _groups++;
            node = new GroupNode(Alternation());
        }

        return _reader.Take(')') ? node : throw new PatternException("a '(' has no ')'");
    }
}
