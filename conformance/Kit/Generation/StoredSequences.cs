using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Commands;

namespace LightsailContract.Conformance.Generation;

/// <summary>The sequences of stored violations.</summary>
internal static class StoredSequences
{
    // Parallel calls break a rule only sometimes.
    private const int RaceTries = 8;

    /// <summary>The sequences of a resource; one with parallel calls is repeated.</summary>
    public static IEnumerable<IReadOnlyList<Command>> ForResource(
        IEnumerable<ReplayScript> scripts,
        string service,
        string resource
    ) =>
        scripts
            .Where(script =>
                script.Resource == resource && script.Rule.StartsWith($"{service}/", StringComparison.Ordinal)
            )
            .Select(script => script.Steps.Select(CommandText.Parse).ToList())
            .SelectMany(commands =>
                Enumerable.Repeat(commands, commands.Exists(it => it is ParallelCalls) ? RaceTries : 1)
            );
}
