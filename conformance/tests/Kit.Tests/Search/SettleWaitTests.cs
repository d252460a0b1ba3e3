using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Execution.Lists;

namespace LightsailContract.Conformance.Tests.Search;

/// <summary>A wait lasts as long as it may help, and not much longer.</summary>
public class SettleWaitTests
{
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(5);

    private readonly SkippingClock _clock = new();

    [Fact]
    public async Task At_an_endpoint_that_never_lags_waits_in_vain_become_short_and_end()
    {
        var wait = new ConsistencyWait(Settle, _clock);

        var bounds = new List<TimeSpan>();
        for (var i = 0; i < 3; i++)
        {
            bounds.Add(wait.Bound);
            await InVainAsync(wait);
        }

        bounds.Should().Equal(Settle, Settle / 8, TimeSpan.Zero);
    }

    [Fact]
    public async Task At_an_endpoint_that_lags_waiting_goes_on()
    {
        var wait = new ConsistencyWait(Settle, _clock);
        await LateAsync(wait);

        await InVainAsync(wait);
        wait.Bound.Should().Be(Settle);
        await InVainAsync(wait);
        wait.Bound.Should().Be(TimeSpan.FromMilliseconds(200));
    }

    [Fact]
    public async Task Lists_that_lag_keep_other_waits_going()
    {
        var lists = new ConsistencyWait(Settle, _clock);
        var doubts = new ConsistencyWait(Settle, _clock, lists);
        for (var i = 0; i < 4; i++)
        {
            await InVainAsync(doubts);
        }

        doubts.Bound.Should().Be(TimeSpan.Zero);
        await LateAsync(lists);
        doubts.Bound.Should().Be(TimeSpan.FromMilliseconds(200));
    }

    [Fact]
    public async Task What_shows_at_once_was_not_late()
    {
        var wait = new ConsistencyWait(Settle, _clock);
        await wait.Begin().DecideAsync(SeenEffect.Visible, CancellationToken.None);

        await InVainAsync(wait);
        await InVainAsync(wait);

        wait.Bound.Should().Be(TimeSpan.Zero);
    }

    private static async Task InVainAsync(ConsistencyWait wait)
    {
        var attempt = wait.Begin();
        while (await attempt.DecideAsync(SeenEffect.MayBeLate, CancellationToken.None) == LateDecision.AskAgain)
        {
            // Nothing shows.
        }
    }

    private static async Task LateAsync(ConsistencyWait wait)
    {
        var attempt = wait.Begin();
        (await attempt.DecideAsync(SeenEffect.MayBeLate, CancellationToken.None)).Should().Be(LateDecision.AskAgain);
        await attempt.DecideAsync(SeenEffect.Visible, CancellationToken.None);
    }
}
