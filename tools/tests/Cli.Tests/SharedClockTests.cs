namespace LightsailContract.Cli.Tests;

/// <summary>A run at the embedded emulator does not wait for the next second.</summary>
public sealed class SharedClockTests
{
    [Fact]
    public async Task A_short_wait_ends_at_once_and_the_clock_goes_on()
    {
        var clock = new SharedClock();
        var (before, began) = (clock.GetUtcNow(), clock.GetTimestamp());

        await Task.Delay(TimeSpan.FromSeconds(1.9), clock, TestContext.Current.CancellationToken);

        (clock.GetUtcNow() - before).Should().BeGreaterThan(TimeSpan.FromSeconds(1.8));
        clock.GetElapsedTime(began).Should().BeLessThan(TimeSpan.FromSeconds(1.6));
    }

    [Fact]
    public void A_long_wait_is_real()
    {
        var clock = new SharedClock();
        var before = clock.GetUtcNow();
        using var timer = clock.CreateTimer(_ => { }, null, TimeSpan.FromSeconds(5), Timeout.InfiniteTimeSpan);

        (clock.GetUtcNow() - before).Should().BeLessThan(TimeSpan.FromSeconds(4));
    }
}
