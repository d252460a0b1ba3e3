namespace LightsailContract.Conformance.Api;

/// <summary>A part of a run that several machines share.</summary>
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

    /// <summary>The whole run.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>The number of this part, from 1.</summary>
    public int Index { get; }

    /// <summary>The number of parts.</summary>
    public int Count { get; }

    /// <summary>Whether piece <paramref name="number"/> of the work, counted from 0, belongs to this part.</summary>
    public bool Takes(int number) => Count <= 1 || number % Count == Index - 1;

    /// <inheritdoc />
    public override string ToString() => $"{Index}/{Count}";
}
