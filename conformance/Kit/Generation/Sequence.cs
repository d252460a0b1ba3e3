using LightsailContract.Conformance.Execution.Commands;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Generation;

/// <summary>Commands that run one after the other.</summary>
/// <param name="Commands">The commands.</param>
/// <param name="Scenario">The contract's scenario that they come from, or null.</param>
internal sealed record Sequence(IReadOnlyList<Command> Commands, Scenario? Scenario = null)
{
    /// <summary>Whether it has parallel calls.</summary>
    public bool IsRace => Commands.Any(command => command is ParallelCalls);
}
