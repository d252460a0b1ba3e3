using System.Diagnostics.CodeAnalysis;

namespace LightsailContract.Runtime;

/// <summary>A value of an enum that may grow: values that its contract does not list are kept as they came.</summary>
/// <typeparam name="TSelf">The enum itself.</typeparam>
/// <typeparam name="TValue">The value on the wire: <see cref="string"/> or <see cref="int"/>.</typeparam>
[SuppressMessage("Naming", "CA1711", Justification = "It is an enum in the contract's sense.")]
public interface IOpenEnum<TSelf, TValue> : IEquatable<TSelf>
    where TSelf : struct, IOpenEnum<TSelf, TValue>
{
    /// <summary>The value on the wire; of the default it is the empty string or 0.</summary>
    TValue Value { get; }

    /// <summary>Whether the contract lists the value.</summary>
    bool IsKnown { get; }

    /// <summary>The values that the contract lists, in its order.</summary>
    static abstract ValueList<TSelf> Known { get; }

    /// <summary>The enum value of <paramref name="value"/>, listed or not.</summary>
    static abstract TSelf From(TValue value);
}
