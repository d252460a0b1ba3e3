using LightsailContract.Conformance.Search.Commands;
using LightsailContract.Conformance.Session;

namespace LightsailContract.Conformance.Search;

/// <summary>Bounds what shortening may cost: as many requests as the search itself, so that a run on a broken endpoint takes at
/// most twice as many as on a sound one.</summary>
/// <param name="requests">The run's requests.</param>
/// <param name="atLeast">What may be spent before the search has spent as much.</param>
internal sealed class ShrinkBudget(RequestBudget requests, int atLeast)
{
    // A command makes a call, and what is left of it is deleted.
    private const int RequestsPerCommand = 2;

    private readonly int _before = requests.Used;
    private int _spent;

    /// <summary>Whether the commands may be run.</summary>
    public bool Allows(IReadOnlyList<Command> commands)
    {
        var searched = requests.Used - _before - _spent;
        return _spent < Math.Max(searched, atLeast) && requests.Allows(commands.Count * RequestsPerCommand);
    }

    /// <summary>Counts the requests until it is disposed of as spent on shortening.</summary>
    public IDisposable Spend() => new Spending(this);

    private sealed class Spending(ShrinkBudget budget) : IDisposable
    {
        private readonly int _from = budget.Used;

        public void Dispose() => budget._spent += budget.Used - _from;
    }

    private int Used => requests.Used;
}
