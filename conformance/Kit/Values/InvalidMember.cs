using LightsailContract.Conformance.Protocols;

namespace LightsailContract.Conformance.Values;

/// <summary>One constraint of an input member, broken.</summary>
/// <param name="Constraint">The constraint's name, the last part of the rule's id.</param>
/// <param name="Description">What is wrong with the value, in words.</param>
/// <param name="Values">Values that break it and, as far as that can be, no other; null for none at all.</param>
internal sealed record InvalidMember(string Constraint, string Description, IReadOnlyList<WireValue?> Values);
