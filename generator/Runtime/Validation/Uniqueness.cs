using System.Buffers;

namespace LightsailContract.Runtime;

/// <summary>Looks for elements that are there twice.</summary>
public static class Uniqueness
{
    private const int FewEnoughToCompare = 16;

    /// <summary>Whether no two elements are equal; takes time in proportion to their number, and memory from a pool.</summary>
    public static bool Holds<T>(ValueList<T> list)
    {
        var items = list.AsSpan();
        return items.Length <= FewEnoughToCompare ? EachWithEach(items) : ByHash(items);
    }

    private static bool EachWithEach<T>(ReadOnlySpan<T> items)
    {
        for (var i = 1; i < items.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (EqualityComparer<T>.Default.Equals(items[i], items[j]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool ByHash<T>(ReadOnlySpan<T> items)
    {
        // At most half full, so a free place is near.
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)items.Length * 2);
        var places = ArrayPool<int>.Shared.Rent(size);
        try
        {
            places.AsSpan(0, size).Clear();
            for (var i = 0; i < items.Length; i++)
            {
                // Fibonacci hashing: numbers in a row do not end up side by side.
                var hash = unchecked((uint)(items[i]?.GetHashCode() ?? 0) * 2654435769u);
                var place = (int)(hash >> 16 ^ hash) & (size - 1);
                for (; places[place] != 0; place = (place + 1) & (size - 1))
                {
                    if (EqualityComparer<T>.Default.Equals(items[places[place] - 1], items[i]))
                    {
                        return false;
                    }
                }

                places[place] = i + 1;
            }

            return true;
        }
        finally
        {
            ArrayPool<int>.Shared.Return(places);
        }
    }
}
