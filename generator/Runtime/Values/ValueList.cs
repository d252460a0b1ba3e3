using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization;

namespace LightsailContract.Runtime;

/// <summary>An immutable list that equals another with equal elements in the same order.</summary>
/// <typeparam name="T">The element; nullable in a sparse list.</typeparam>
[JsonConverter(typeof(ValueJsonConverterFactory))]
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, IPrintable, IJsonConvertible
{
    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The list without elements.</summary>
    [SuppressMessage("Design", "CA1000", Justification = "As ImmutableArray has it.")]
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc />
    public int Count => _items.Length;

    /// <inheritdoc />
    public T this[int index] => _items[index];

    /// <summary>The elements, in order.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <inheritdoc />
    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && _items.AsSpan().SequenceEqual(other._items));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>How many elements there are. The elements stay out: they may be sensitive.</summary>
    public override string ToString() => $"[{Count}]";

    /// <summary>Enumerates without an allocation.</summary>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    JsonConverter IJsonConvertible.CreateConverter() => new ValueListJsonConverter<T>();

    void IPrintable.Print(StringBuilder builder)
    {
        builder.Append('[');
        for (var i = 0; i < Math.Min(Count, MemberPrinter.MaxElements); i++)
        {
            builder.Append(i == 0 ? "" : ", ");
            MemberPrinter.Print(builder, _items[i]);
        }

        builder.Append(Count > MemberPrinter.MaxElements ? ", …]" : "]");
    }

    /// <summary>Value equality.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Value inequality.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>Walks the elements in order.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The element at the present place.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes to the next place; false at the end.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Makes <see cref="ValueList{T}"/> values; collection expressions use it.</summary>
public static class ValueList
{
    /// <summary>Copies <paramref name="items"/> in their order.</summary>
    public static ValueList<T> Create<T>(params ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());

    /// <summary>Copies <paramref name="items"/> in their order.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => new([.. items]);
}
