using LightsailContract.Model.Patterns;

namespace LightsailContract.Emit.Patterns;

/// <summary>A pattern as a non-deterministic automaton over UTF-16 units, built as Thompson did.</summary>
internal sealed class Nfa
{
    private const int MaxStates = 600;

    private readonly List<State> _states = [];

    private Nfa() { }

    public int Start { get; private set; }

    public int Final { get; private set; }

    public int Count => _states.Count;

    /// <summary>The automaton, or null if it would have too many states.</summary>
    public static Nfa? TryBuild(PatternNode node)
    {
        var nfa = new Nfa();
        var final = nfa.Add(new State(Kind.Final));
        try
        {
            nfa.Start = nfa.Build(node, final);
        }
        catch (TooLargeException)
        {
            return null;
        }

        nfa.Final = final;
        return nfa;
    }

    /// <summary>All states that <paramref name="states"/> lead to without reading, themselves included.</summary>
    public SortedSet<int> Close(IEnumerable<int> states, bool atStart, bool atEnd)
    {
        var closed = new SortedSet<int>();
        var due = new Stack<int>(states);
        while (due.Count > 0)
        {
            var index = due.Pop();
            if (!closed.Add(index))
            {
                continue;
            }

            var state = _states[index];
            if (
                state.Kind == Kind.Fork
                || (state.Kind == Kind.AtStart && atStart)
                || (state.Kind == Kind.AtEnd && atEnd)
            )
            {
                foreach (var next in state.Next)
                {
                    due.Push(next);
                }
            }
        }

        return closed;
    }

    /// <summary>The units that a state reads, and where it goes then; null if it reads nothing.</summary>
    public (IReadOnlyList<UnitRange> Units, int Next)? Step(int state) =>
        _states[state] is { Kind: Kind.Read } read ? (read.Units, read.Next[0]) : null;

    /// <summary>Every unit range that some state reads.</summary>
    public IEnumerable<UnitRange> AllUnits() => _states.SelectMany(state => state.Units);

    // Backwards: each part is built in front of what follows it.
    private int Build(PatternNode node, int next)
    {
        switch (node)
        {
            case SetNode set:
                return BuildSet(set.Set, next);
            case SequenceNode sequence:
                for (var i = sequence.Items.Count - 1; i >= 0; i--)
                {
                    next = Build(sequence.Items[i], next);
                }

                return next;
            case AlternationNode alternation:
                return Add(new State(Kind.Fork, [.. alternation.Options.Select(option => Build(option, next))]));
            case GroupNode group:
                return Build(group.Item, next);
            case RepeatNode repeat:
                return BuildRepeat(repeat, next);
            case AnchorNode anchor:
                return Add(new State(anchor.AtEnd ? Kind.AtEnd : Kind.AtStart, [next]));
            default:
                throw new ArgumentException($"No automaton does what {node.GetType().Name} asks for.", nameof(node));
        }
    }

    private int BuildRepeat(RepeatNode repeat, int next)
    {
        if (repeat.Max is { } max)
        {
            for (var i = repeat.Min; i < max; i++)
            {
                next = Add(new State(Kind.Fork, [Build(repeat.Item, next), next]));
            }
        }
        else
        {
            var loop = Add(new State(Kind.Fork));
            loop = Replace(loop, new State(Kind.Fork, [Build(repeat.Item, loop), next]));
            next = loop;
        }

        for (var i = 0; i < repeat.Min; i++)
        {
            var before = next;
            next = Build(repeat.Item, next);
            if (next == before)
            {
                // What is empty once is empty however often: no need to count to 100,000.
                break;
            }
        }

        return next;
    }

    private int BuildSet(CharSet set, int next)
    {
        var starts = new List<int>();
        if (Utf16.Basic(set).ToList() is { Count: > 0 } basic)
        {
            starts.Add(Add(new State(Kind.Read, [next], basic)));
        }

        foreach (var (high, low) in Utf16.Pairs(set))
        {
            var second = Add(new State(Kind.Read, [next], [low]));
            starts.Add(Add(new State(Kind.Read, [second], [high])));
        }

        return starts.Count == 1 ? starts[0] : Add(new State(Kind.Fork, starts));
    }

    private int Add(State state)
    {
        if (_states.Count == MaxStates)
        {
            throw new TooLargeException();
        }

        _states.Add(state);
        return _states.Count - 1;
    }

    private int Replace(int index, State state)
    {
        _states[index] = state;
        return index;
    }

    private enum Kind
    {
        Final,
        Fork,
        Read,
        AtStart,
        AtEnd,
    }

    private sealed record State(Kind Kind, IReadOnlyList<int> Next, IReadOnlyList<UnitRange> Units)
    {
        public State(Kind kind, IReadOnlyList<int>? next = null)
            : this(kind, next ?? [], []) { }
    }

    private sealed class TooLargeException : Exception;
}
