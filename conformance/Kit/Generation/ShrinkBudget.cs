using LightsailContract.Conformance.Execution.Commands;
using LightsailContract.Conformance.Http;

namespace LightsailContract.Conformance.Generation;

/// <summary>Bounds what shortening may cost: as many requests as the search itself, so that a run on a broken endpoint takes at
/// most about twice as many as on a sound one.</summary>
/// <param name="session">Makes the requests.</param>
/// <param name="atLeast">What may be spent before the search has spent as much.</param>
internal sealed class ShrinkBudget(WireSession session, int atLeast)
{
    // A command makes a call, and what is left of it is deleted.
    private const int RequestsPerCommand = 2;

    private int _spent;

    /// <summary>Whether the commands may be run.</summary>
    /// <param name="commands">The commands.</param>
    /// <param name="isFirst">Whether they are among the first for their rule, which every rule gets.</param>
    public bool Allows(IReadOnlyList<Command> commands, bool isFirst) =>
        (isFirst || _spent < Math.Max(session.Requests - _spent, atLeast))
        && session.Budget.Allows(commands.Count * RequestsPerCommand);

    /// <summary>Runs, and counts the requests until it ends as spent on shortening.</summary>
    public async Task<T> SpendAsync<T>(Func<Task<T>> run)
    {
        var before = session.Requests;
        try
        {
            return await run().ConfigureAwait(false);
        }
        finally
        {
            _spent += session.Requests - before;
        }
    }
}
