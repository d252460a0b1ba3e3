namespace LightsailContract.Model.Patterns;

/// <summary>Leaves the parser at the first mistake.</summary>
internal sealed class PatternException(int position, string message, bool unsupported) : Exception(message)
{
    public PatternMistake Mistake { get; } = new(position + 1, message, unsupported);
}
