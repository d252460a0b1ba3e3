using LightsailContract.Model.Patterns;

namespace LightsailContract.Emit.Patterns;

/// <summary>Makes the deterministic automaton of a pattern, as small as it can be.</summary>
internal sealed class DfaBuilder
{
    // A table that a person can still look at.
    private const int MaxTable = 1024;
    private const int MaxClasses = 32;
    private const int MaxRanges = 1_000;

    // Bounds the time: a pattern that needs more is left to the engine.
    private const int MaxWork = 300_000;

    private readonly Nfa _nfa;
    private readonly UnitClasses _classes;
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly List<int[]> _rows = [];
    private readonly List<bool> _accepts = [];
    private readonly Queue<SortedSet<int>> _due = new();

    private int _work;

    private DfaBuilder(Nfa nfa, UnitClasses classes)
    {
        _nfa = nfa;
        _classes = classes;
    }

    /// <summary>The automaton, or null if it would be too large.</summary>
    public static Dfa? TryBuild(PatternNode node)
    {
        if (Nfa.TryBuild(node) is not { } nfa)
        {
            return null;
        }

        var sets = Enumerable.Range(0, nfa.Count).Select(nfa.Step).OfType<(IReadOnlyList<UnitRange> Units, int Next)>();
        var distinct = sets.Select(step => step.Units).GroupBy(Key).Select(group => group.First()).ToList();
        if (distinct.Sum(units => units.Count) > MaxRanges)
        {
            return null;
        }

        var classes = UnitClasses.Partition(distinct);
        return classes.Count > MaxClasses ? null : new DfaBuilder(nfa, classes).Build();

        static string Key(IReadOnlyList<UnitRange> units) => string.Join(",", units);
    }

    private Dfa? Build()
    {
        var start = Visit(_nfa.Close([_nfa.Start], atStart: true, atEnd: false), isStart: true);
        while (_due.Count > 0)
        {
            var states = _due.Dequeue();
            var row = new int[_classes.Count];
            foreach (var (@class, unit) in _classes.Samples())
            {
                row[@class] = Visit(Read(states, unit));
            }

            _rows.Add(row);
            _work += states.Count * _classes.Count;
            if (_work > MaxWork)
            {
                return null;
            }
        }

        return DfaMinimiser.Minimise(_classes, _rows, _accepts, start, MaxTable);
    }

    private SortedSet<int> Read(SortedSet<int> states, int unit)
    {
        // Once there is a match, nothing that follows can undo it.
        if (states.Contains(_nfa.Final))
        {
            return states;
        }

        var next = new List<int>();
        foreach (var state in states)
        {
            if (_nfa.Step(state) is var (units, target) && units.Any(range => range.Low <= unit && unit <= range.High))
            {
                next.Add(target);
            }
        }

        // A match may begin at each place, and not only at the start.
        next.Add(_nfa.Start);
        return _nfa.Close(next, atStart: false, atEnd: false);
    }

    private int Visit(SortedSet<int> states, bool isStart = false)
    {
        var key = (isStart ? "^" : "") + string.Join(",", states);
        if (!_known.TryGetValue(key, out var index))
        {
            index = _known[key] = _known.Count;
            _accepts.Add(_nfa.Close(states, isStart, atEnd: true).Contains(_nfa.Final));
            _due.Enqueue(states);
        }

        return index;
    }
}
