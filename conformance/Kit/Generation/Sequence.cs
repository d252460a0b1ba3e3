using LightsailContract.Conformance.Execution.Commands;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Generation;

/// <summary>Commands to be run one after the other.</summary>
/// <param name="Commands">The commands.</param>
/// <param name="Scenario">The contract's scenario that they come from, or null.</param>
internal sealed record Sequence(IReadOnlyList<Command> Commands, Scenario? Scenario = null)
{
    /// <summary>Whether calls are under way at the same time.</summary>
    public bool IsRace => Commands.Any(command => command is ParallelCalls);
}
