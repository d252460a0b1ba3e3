using LightsailContract.Model.Patterns;

namespace LightsailContract.Lint.Patterns;

/// <summary>Whether the number of ways to match a text can grow exponentially with its length.</summary>
/// <remarks>It does if and only if some state is reached again from itself in two ways by the same text (Weber and Seidl, "On
/// the degree of ambiguity of finite automata", 1991).</remarks>
internal static class PatternAmbiguity
{
    /// <summary>Larger patterns are not examined: the time grows with the fourth power of the number of states.</summary>
    public const int MaxStates = 80;

    /// <summary>Whether a text exists that an engine which backtracks refuses only after exponentially many steps.</summary>
    public static bool IsExponential(PatternNode pattern)
    {
        var automaton = new PositionAutomaton(pattern);
        var count = automaton.Sets.Count;
        if (count > MaxStates)
        {
            return false;
        }

        var next = automaton.Steps.Keys.ToLookup(step => step.From, step => step.To);
        var last = automaton.Last.ToHashSet();

        // A match that may end anywhere ends at once: nothing is tried again.
        var endsEarly = !EndsAnchored(pattern);
        var reached = Enumerable.Range(0, count).Select(state => Reach([state], at => next[at])).ToList();
        return Enumerable
            .Range(0, count)
            .Where(state => reached[state].Contains(state) && !(endsEarly && last.Contains(state)))
            .Any(state =>
                automaton.Steps.Any(step =>
                    step.Value > 1 && reached[state].Contains(step.Key.From) && reached[step.Key.To].Contains(state)
                ) || IsReachedTwice(state, automaton, next)
            );
    }

    // Two walks read the same text at once, and are in different states at some time.
    private static bool IsReachedTwice(int state, PositionAutomaton automaton, ILookup<int, int> next)
    {
        var forward = Reach([(state, state)], Both);
        var back = forward.SelectMany(Both, (from, to) => (from, to)).ToLookup(step => step.to, step => step.from);
        return Reach([(state, state)], pair => back[pair]).Any(pair => pair.Item1 != pair.Item2);

        IEnumerable<(int, int)> Both((int First, int Second) at) =>
            next[at.First]
                .SelectMany(_ => next[at.Second], (first, second) => (first, second))
                .Where(pair => Overlap(automaton.Sets[pair.first], automaton.Sets[pair.second]));
    }

    // Of different Unicode categories it is not known.
    private static bool Overlap(CharSet one, CharSet other) =>
        one == other || (one.IsPlain && other.IsPlain && one.Overlaps(other));

    private static HashSet<T> Reach<T>(IEnumerable<T> roots, Func<T, IEnumerable<T>> next)
    {
        var reached = new HashSet<T>();
        var due = new Stack<T>(roots.SelectMany(next));
        while (due.TryPop(out var at))
        {
            if (reached.Add(at))
            {
                foreach (var further in next(at))
                {
                    due.Push(further);
                }
            }
        }

        return reached;
    }

    private static bool EndsAnchored(PatternNode pattern) => PatternNodes.Walk(pattern).Any(IsEnd);

    private static bool IsEnd(PatternNode node) => node is AnchorNode { AtEnd: true };
}
