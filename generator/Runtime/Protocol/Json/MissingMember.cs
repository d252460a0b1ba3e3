namespace LightsailContract.Runtime.Protocol;

/// <summary>A required member that an object lacks.</summary>
/// <param name="Offset">The byte at which the object ends.</param>
/// <param name="Member">The member's name.</param>
internal readonly record struct MissingMember(long Offset, string Member);
