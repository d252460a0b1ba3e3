namespace LightsailContract.Reader.Patterns;

/// <summary>Leaves the scanner at the first mistake; <see cref="PatternSyntax.Check"/> catches it.</summary>
internal sealed class PatternException(int position, string message, bool unsupported) : Exception(message)
{
    public PatternMistake Mistake { get; } = new(position + 1, message, unsupported);
}
