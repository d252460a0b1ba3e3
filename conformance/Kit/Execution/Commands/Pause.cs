using System.Globalization;
using LightsailContract.Conformance.Execution.Cases;

namespace LightsailContract.Conformance.Execution.Commands;

/// <summary>Waits, so that values that change with the clock are detected.</summary>
/// <param name="Milliseconds">The longest wait.</param>
internal sealed record Pause(int Milliseconds) : Command
{
    // So that the next response is made safely after the second began.
    private const int Margin = 100;

    public override Task RunAsync(TestCase testCase, int step, CancellationToken cancellationToken)
    {
        var clock = testCase.Context.Session.Clock;
        // Times are usually given in whole seconds. An endpoint on this machine uses this machine's clock, so it is
        // enough to wait for the next second.
        var milliseconds = testCase.Context.SharesClock
            ? Math.Min(Milliseconds, 1000 - clock.GetUtcNow().Millisecond + Margin)
            : Milliseconds;
        return Task.Delay(TimeSpan.FromMilliseconds(milliseconds), clock, cancellationToken);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"pause {Milliseconds}");
}
