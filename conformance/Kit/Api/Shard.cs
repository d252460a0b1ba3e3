namespace LightsailContract.Conformance.Api;

/// <summary>A part of a run, for several machines to share it.</summary>
public readonly record struct Shard
{
    /// <summary>Part <paramref name="index"/> of <paramref name="count"/>, counted from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 1 ≤ index ≤ count.</exception>
    public Shard(int index, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(index, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, count);
        Index = index;
        Count = count;
    }

    /// <summary>Everything.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Which part, from 1.</summary>
    public int Index { get; }

    /// <summary>How many parts there are.</summary>
    public int Count { get; }

    /// <summary>Whether piece <paramref name="number"/> of the work, counted from 0, belongs to this part.</summary>
    public bool Takes(int number) => Count <= 1 || number % Count == Index - 1;

    /// <inheritdoc />
    public override string ToString() => $"{Index}/{Count}";
}
