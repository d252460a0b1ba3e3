using System.Globalization;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Suite;

/// <summary>Ends a run when its time is over. What it created is still deleted then.</summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly TimeSpan? _limit;
    private readonly CancellationTokenSource _timer;
    private readonly CancellationTokenSource _either;

    public TimeLimit(ConformanceOptions options, CancellationToken cancelled)
    {
        _limit = options.TimeLimit;
        Cancelled = cancelled;
        _timer = _limit is { } limit
            ? new CancellationTokenSource(limit, options.Clock)
            : new CancellationTokenSource();
        _either = CancellationTokenSource.CreateLinkedTokenSource(_timer.Token, cancelled);
    }

    /// <summary>Ends the run, also when its time is over.</summary>
    public CancellationToken Token => _either.Token;

    /// <summary>Ends the run because the caller cancelled it.</summary>
    public CancellationToken Cancelled { get; }

    /// <summary>Whether the time is over, and the run was not cancelled.</summary>
    public bool IsReached => _timer.IsCancellationRequested && !Cancelled.IsCancellationRequested;

    public string Message =>
        string.Create(CultureInfo.InvariantCulture, $"The time limit of {_limit?.TotalSeconds:0.###} s was reached.");

    public void Dispose()
    {
        _either.Dispose();
        _timer.Dispose();
    }
}
