namespace LightsailContract.Emit.Patterns;

/// <summary>A pattern that cannot be read.</summary>
/// <param name="reason">Why, as the end of a sentence.</param>
internal sealed class PatternException(string reason) : Exception(reason);
