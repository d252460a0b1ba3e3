using LightsailContract.Conformance.Protocols;

namespace LightsailContract.Conformance.Values;

/// <summary>The values that break one constraint of an input member.</summary>
/// <param name="Constraint">The constraint's name, the last part of the rule's id.</param>
/// <param name="Description">What is wrong with the value, in words.</param>
/// <param name="Values">Values that break it and, as far as that can be, no other.</param>
internal sealed record InvalidMember(string Constraint, string Description, IReadOnlyList<InvalidValue> Values);

/// <summary>An invalid value, made from the valid one that a request would have.</summary>
/// <param name="Detail">What is special about it, in words; empty if nothing is.</param>
/// <param name="Make">Makes it from the valid value; null leaves the member out.</param>
internal sealed record InvalidValue(string Detail, Func<WireValue, WireValue?> Make)
{
    /// <summary>Whether the value breaks the constraint; if not, it is not sent.</summary>
    public Func<WireValue?, bool> Breaks { get; init; } = _ => true;

    /// <summary>A value that does not depend on the valid one.</summary>
    public static InvalidValue Fixed(WireValue? value, string detail = "") => new(detail, _ => value);
}
