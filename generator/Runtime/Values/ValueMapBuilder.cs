namespace LightsailContract.Runtime;

/// <summary>Gathers the entries of a <see cref="ValueMap{T}"/> while it is read.</summary>
/// <remarks>A mutable struct: keep it in a local variable, and do not copy it. Not for use after <see cref="Build"/>.</remarks>
/// <typeparam name="T">The value.</typeparam>
public struct ValueMapBuilder<T>
{
    private OrderedDictionary<string, T>? _entries;

    /// <summary>How many entries there are.</summary>
    public readonly int Count => _entries?.Count ?? 0;

    /// <summary>Adds an entry; of two with the same key the later counts.</summary>
    public void Set(string key, T value) =>
        (_entries ??= new OrderedDictionary<string, T>(StringComparer.Ordinal))[key] = value;

    /// <summary>The map of what was added.</summary>
    public readonly ValueMap<T> Build() => _entries is null ? ValueMap<T>.Empty : new ValueMap<T>(_entries);
}
