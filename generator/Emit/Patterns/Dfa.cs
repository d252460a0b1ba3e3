namespace LightsailContract.Emit.Patterns;

/// <summary>A pattern as a deterministic automaton that reads a whole text and says whether the pattern matches in it.</summary>
/// <param name="Classes">Which units it does not tell apart.</param>
/// <param name="Transitions">For each state and class the next state, row by row.</param>
/// <param name="Start">The state before the first unit.</param>
/// <param name="FirstAccepting">States from here on match where the text ends in them.</param>
/// <param name="HasDeadState">Whether state 0 is one that no unit leaves and that does not match.</param>
internal sealed record Dfa(UnitClasses Classes, byte[] Transitions, int Start, int FirstAccepting, bool HasDeadState)
{
    /// <summary>How many states there are.</summary>
    public int States => Transitions.Length / Classes.Count;
}
