namespace LightsailContract.Emit.Patterns;

/// <summary>Divides the UTF-16 units into classes that a pattern does not tell apart.</summary>
internal sealed class UnitClasses
{
    private const int Units = 0x10000;

    // The first unit of each part, ascending, and the class that the part belongs to.
    private readonly int[] _starts;
    private readonly int[] _classes;

    private UnitClasses(int[] starts, int[] classes, int count)
    {
        _starts = starts;
        _classes = classes;
        Count = count;
    }

    /// <summary>How many classes there are; class 0 holds all that no range names.</summary>
    public int Count { get; }

    /// <summary>The classes of an automaton's ranges.</summary>
    public static UnitClasses Partition(IReadOnlyCollection<IReadOnlyList<UnitRange>> sets)
    {
        var cuts = new SortedSet<int> { 0 };
        foreach (var range in sets.SelectMany(set => set))
        {
            cuts.Add(range.Low);
            if (range.High + 1 < Units)
            {
                cuts.Add(range.High + 1);
            }
        }

        // Parts that are in the same sets are one class.
        var known = new Dictionary<string, int>(StringComparer.Ordinal) { [Signature(-1, sets)] = 0 };
        var starts = cuts.ToArray();
        var classes = new int[starts.Length];
        for (var i = 0; i < starts.Length; i++)
        {
            var signature = Signature(starts[i], sets);
            if (!known.TryGetValue(signature, out classes[i]))
            {
                known[signature] = classes[i] = known.Count;
            }
        }

        return new UnitClasses(starts, classes, known.Count);
    }

    /// <summary>The class of a unit.</summary>
    public int Partition(int unit)
    {
        var index = Array.BinarySearch(_starts, unit);
        return _classes[index >= 0 ? index : ~index - 1];
    }

    /// <summary>A unit of each class that some set names.</summary>
    public IEnumerable<(int Class, int Unit)> Samples() =>
        _starts.Select((start, i) => (_classes[i], start)).GroupBy(part => part.Item1).Select(group => group.First());

    /// <summary>The ranges of a class, ascending, those that touch joined.</summary>
    public List<UnitRange> RangesOf(int @class)
    {
        var ranges = new List<UnitRange>();
        for (var i = 0; i < _starts.Length; i++)
        {
            if (_classes[i] == @class)
            {
                ranges.Add(new UnitRange(_starts[i], (i + 1 < _starts.Length ? _starts[i + 1] : Units) - 1));
            }
        }

        return ranges;
    }

    private static string Signature(int unit, IEnumerable<IReadOnlyList<UnitRange>> sets) =>
        string.Concat(sets.Select(set => set.Any(range => range.Low <= unit && unit <= range.High) ? '1' : '0'));
}
