namespace LightsailContract.Cli;

/// <summary>The clock of a run and of its embedded emulator. A short wait ends at once, and the clock advances by as much for
/// both.</summary>
/// <remarks>One sequence waits for the next second, because values could change with the clock. Nothing else tells the
/// time there, so nobody has to wait. Timestamps, which measure how long a run takes, stay real.</remarks>
internal sealed class SharedClock : TimeProvider
{
    private static readonly TimeSpan LongestSkipped = TimeSpan.FromSeconds(2);

    private long _skipped;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref _skipped));

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (period == Timeout.InfiniteTimeSpan && dueTime > TimeSpan.Zero && dueTime <= LongestSkipped)
        {
            Interlocked.Add(ref _skipped, dueTime.Ticks);
            dueTime = TimeSpan.Zero;
        }

        return base.CreateTimer(callback, state, dueTime, period);
    }
}
