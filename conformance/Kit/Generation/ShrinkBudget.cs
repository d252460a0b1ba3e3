using LightsailContract.Conformance.Execution.Commands;
using LightsailContract.Conformance.Http;

namespace LightsailContract.Conformance.Generation;

/// <summary>Bounds the requests of shrinking to those of the search, so that a run takes at most about twice as many requests
/// at a broken endpoint as at a correct one.</summary>
/// <param name="session">The session that sends the requests.</param>
/// <param name="atLeast">The number of requests that are always allowed.</param>
internal sealed class ShrinkBudget(WireSession session, int atLeast)
{
    // One for the command's call, and one to delete what it created.
    private const int RequestsPerCommand = 2;

    private int _spent;

    /// <summary>Whether the commands may be run.</summary>
    /// <param name="commands">The commands.</param>
    /// <param name="isFirst">Whether this is one of the first attempts for the rule; every rule gets some.</param>
    public bool Allows(IReadOnlyList<Command> commands, bool isFirst) =>
        (isFirst || _spent < Math.Max(session.Requests - _spent, atLeast))
        && session.Budget.Allows(commands.Count * RequestsPerCommand);

    /// <summary>Runs, and counts its requests as spent on shrinking.</summary>
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
