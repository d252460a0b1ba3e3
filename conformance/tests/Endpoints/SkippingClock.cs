namespace LightsailContract.Conformance.Endpoints;

/// <summary>A clock that skips waits: each wait ends at once, and the clock goes on by as much.</summary>
public sealed class SkippingClock : TimeProvider
{
    private long _skipped;

    /// <inheritdoc />
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Skipped;

    /// <inheritdoc />
    public override long GetTimestamp() => Environment.TickCount64 * TimeSpan.TicksPerMillisecond + Skipped.Ticks;

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.Zero)
        {
            Interlocked.Add(ref _skipped, dueTime.Ticks);
            dueTime = TimeSpan.Zero;
        }

        return base.CreateTimer(callback, state, dueTime, period);
    }

    private TimeSpan Skipped => new(Interlocked.Read(ref _skipped));
}
