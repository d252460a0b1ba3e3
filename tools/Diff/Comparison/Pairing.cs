namespace LightsailContract.Diff.Comparison;

/// <summary>What two lists have in common, and what only one of them has, by name.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Both">What both have, in the order of the old list.</param>
/// <param name="Added">What only the new list has, in its order.</param>
/// <param name="Removed">What only the old list has, in its order.</param>
internal sealed record Pairing<T>(IReadOnlyList<(T Old, T New)> Both, IReadOnlyList<T> Added, IReadOnlyList<T> Removed);

/// <summary>Makes pairs.</summary>
internal static class Pairing
{
    public static Pairing<T> By<T>(IEnumerable<T> old, IEnumerable<T> current, Func<T, string> name)
    {
        var before = First(old, name);
        var after = First(current, name);
        return new Pairing<T>(
            [.. before.Where(each => after.ContainsKey(each.Key)).Select(each => (each.Value, after[each.Key]))],
            [.. after.Where(each => !before.ContainsKey(each.Key)).Select(each => each.Value)],
            [.. before.Where(each => !after.ContainsKey(each.Key)).Select(each => each.Value)]
        );
    }

    // A dictionary that nothing was removed from keeps the order.
    private static Dictionary<string, T> First<T>(IEnumerable<T> items, Func<T, string> name)
    {
        var first = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            first.TryAdd(name(item), item);
        }

        return first;
    }
}
