using LightsailContract.Model.Patterns;

namespace LightsailContract.Lint.Patterns;

/// <summary>A pattern as an automaton without empty steps (Glushkov's): one state for each set of characters in the pattern.</summary>
/// <remarks>A count of which the bounds differ by more than a few is taken for a count without an upper bound, because engines
/// take as long for it. An exact count is taken for one: it can be divided in one way only. Looks are left out.</remarks>
internal sealed class PositionAutomaton
{
    private const int FewRepeats = 4;

    private readonly List<CharSet> _sets = [];
    private readonly Dictionary<(int From, int To), int> _steps = [];

    public PositionAutomaton(PatternNode pattern) => Last = Add(pattern).Last;

    /// <summary>The set of characters that leads into each state.</summary>
    public IReadOnlyList<CharSet> Sets => _sets;

    /// <summary>The states after which a match can be complete.</summary>
    public IReadOnlyList<int> Last { get; }

    /// <summary>Each step from one state to another, with the number of ways in which the pattern has it.</summary>
    public IReadOnlyDictionary<(int From, int To), int> Steps => _steps;

    private Part Add(PatternNode node) =>
        node switch
        {
            SetNode set => AddSet(set.Set),
            SequenceNode sequence => sequence.Items.Aggregate(Part.Empty, (before, item) => Join(before, Add(item))),
            AlternationNode alternation => alternation.Options.Select(Add).Aggregate(Or),
            RepeatNode repeat => Repeat(Add(repeat.Item), repeat.Min, repeat.Max),
            GroupNode group => Add(group.Item),
            _ => Part.Empty,
        };

    private Part AddSet(CharSet set)
    {
        _sets.Add(set);
        return new Part(false, [_sets.Count - 1], [_sets.Count - 1]);
    }

    private Part Join(Part before, Part after)
    {
        Link(before.Last, after.First);
        return new Part(
            before.IsNullable && after.IsNullable,
            before.IsNullable ? [.. before.First, .. after.First] : before.First,
            after.IsNullable ? [.. before.Last, .. after.Last] : after.Last
        );
    }

    private static Part Or(Part one, Part other) =>
        new(one.IsNullable || other.IsNullable, [.. one.First, .. other.First], [.. one.Last, .. other.Last]);

    private Part Repeat(Part item, int min, int? max)
    {
        if (max is null || max - min > FewRepeats)
        {
            Link(item.Last, item.First);
        }

        return item with
        {
            IsNullable = item.IsNullable || min == 0,
        };
    }

    private void Link(IReadOnlyList<int> from, IReadOnlyList<int> to)
    {
        foreach (var step in from.SelectMany(_ => to, (first, second) => (first, second)))
        {
            _steps[step] = _steps.GetValueOrDefault(step) + 1;
        }
    }

    private sealed record Part(bool IsNullable, IReadOnlyList<int> First, IReadOnlyList<int> Last)
    {
        public static Part Empty { get; } = new(true, [], []);
    }
}
