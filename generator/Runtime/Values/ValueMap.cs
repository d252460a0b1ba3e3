using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization;

namespace LightsailContract.Runtime;

/// <summary>An immutable map from strings that equals another with equal entries in any order.</summary>
/// <remarks>Keys are compared ordinally; entries keep the order in which they were given.</remarks>
/// <typeparam name="T">The value; nullable in a sparse map.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "Map is the contract's word.")]
[JsonConverter(typeof(ValueJsonConverterFactory))]
[CollectionBuilder(typeof(ValueMap), nameof(ValueMap.Create))]
public sealed class ValueMap<T> : IReadOnlyDictionary<string, T>, IEquatable<ValueMap<T>>, IPrintable, IJsonConvertible
{
    private readonly OrderedDictionary<string, T> _entries;

    internal ValueMap(OrderedDictionary<string, T> entries) => _entries = entries;

    /// <summary>The map without entries.</summary>
    [SuppressMessage("Design", "CA1000", Justification = "As ImmutableArray has it.")]
    public static ValueMap<T> Empty { get; } = new(new OrderedDictionary<string, T>(StringComparer.Ordinal));

    /// <inheritdoc />
    public int Count => _entries.Count;

    /// <inheritdoc />
    public IEnumerable<string> Keys => _entries.Keys;

    /// <inheritdoc />
    public IEnumerable<T> Values => _entries.Values;

    /// <inheritdoc />
    public T this[string key] => _entries[key];

    /// <inheritdoc />
    public bool ContainsKey(string key) => _entries.ContainsKey(key);

    /// <inheritdoc />
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => _entries.TryGetValue(key, out value);

    /// <inheritdoc />
    public bool Equals(ValueMap<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || Count != other.Count)
        {
            return false;
        }

        foreach (var (key, value) in _entries)
        {
            if (!other._entries.TryGetValue(key, out var theirs) || !EqualityComparer<T>.Default.Equals(value, theirs))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ValueMap<T>);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        // A sum, for the order of the entries must not count.
        var hash = Count;
        foreach (var (key, value) in _entries)
        {
            hash = unchecked(hash + HashCode.Combine(StringComparer.Ordinal.GetHashCode(key), value));
        }

        return hash;
    }

    /// <summary>How many entries there are. The entries stay out: they may be sensitive.</summary>
    public override string ToString() => $"{{{Count}}}";

    /// <summary>Enumerates without an allocation, in the order in which the entries were given.</summary>
    public OrderedDictionary<string, T>.Enumerator GetEnumerator() => _entries.GetEnumerator();

    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() =>
        _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();

    JsonConverter IJsonConvertible.CreateConverter() => new ValueMapJsonConverter<T>();

    void IPrintable.Print(StringBuilder builder)
    {
        builder.Append('{');
        for (var i = 0; i < Math.Min(Count, MemberPrinter.MaxElements); i++)
        {
            var (key, value) = _entries.GetAt(i);
            builder.Append(i == 0 ? "" : ", ").Append(key).Append(": ");
            MemberPrinter.Print(builder, value);
        }

        builder.Append(Count > MemberPrinter.MaxElements ? ", …}" : "}");
    }

    /// <summary>Value equality.</summary>
    public static bool operator ==(ValueMap<T>? left, ValueMap<T>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Value inequality.</summary>
    public static bool operator !=(ValueMap<T>? left, ValueMap<T>? right) => !(left == right);
}

/// <summary>Makes <see cref="ValueMap{T}"/> values; collection expressions use it.</summary>
public static class ValueMap
{
    /// <summary>Copies <paramref name="entries"/> in their order.</summary>
    /// <exception cref="ArgumentException">A key is there twice.</exception>
    public static ValueMap<T> Create<T>(params ReadOnlySpan<KeyValuePair<string, T>> entries)
    {
        var copy = new OrderedDictionary<string, T>(entries.Length, StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            copy.Add(key, value);
        }

        return new ValueMap<T>(copy);
    }

    /// <summary>Copies <paramref name="entries"/> in their order.</summary>
    /// <exception cref="ArgumentException">A key is there twice.</exception>
    public static ValueMap<T> ToValueMap<T>(this IEnumerable<KeyValuePair<string, T>> entries) =>
        new(new OrderedDictionary<string, T>(entries, StringComparer.Ordinal));
}
