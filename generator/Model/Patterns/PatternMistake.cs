namespace LightsailContract.Model.Patterns;

/// <summary>What is wrong with a pattern.</summary>
/// <param name="Position">The character at which it shows, counted from 1.</param>
/// <param name="Message">What is there.</param>
/// <param name="Unsupported">Whether it is right in ECMA 262 and is not supported here.</param>
internal sealed record PatternMistake(int Position, string Message, bool Unsupported);
