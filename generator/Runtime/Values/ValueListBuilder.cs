namespace LightsailContract.Runtime;

/// <summary>Gathers the elements of a <see cref="ValueList{T}"/> while it is read.</summary>
/// <remarks>A mutable struct: keep it in a local variable, and do not copy it. Not for use after <see cref="Build"/>.</remarks>
/// <typeparam name="T">The element.</typeparam>
public struct ValueListBuilder<T>
{
    private T[]? _items;

    /// <summary>How many elements were added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds an element at the end.</summary>
    public void Add(T item)
    {
        if (_items is null)
        {
            _items = new T[4];
        }
        else if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = item;
    }

    /// <summary>The list of what was added.</summary>
    public ValueList<T> Build()
    {
        if (_items is null)
        {
            return ValueList<T>.Empty;
        }

        Array.Resize(ref _items, Count);
        return new ValueList<T>(_items);
    }
}
