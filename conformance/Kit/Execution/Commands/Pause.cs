using System.Globalization;
using LightsailContract.Conformance.Execution.Cases;

namespace LightsailContract.Conformance.Execution.Commands;

/// <summary>Lets the clock go on, so that what drifts with it shows.</summary>
/// <param name="Milliseconds">How long at the most.</param>
internal sealed record Pause(int Milliseconds) : Command
{
    // For an answer that is made just after the second began.
    private const int Margin = 100;

    public override Task RunAsync(TestCase testCase, int step, CancellationToken cancellationToken)
    {
        var clock = testCase.Context.Session.Clock;
        // Times are mostly told in whole seconds, and an endpoint of this machine has this machine's clock.
        var milliseconds = testCase.Context.SharesClock
            ? Math.Min(Milliseconds, 1000 - clock.GetUtcNow().Millisecond + Margin)
            : Milliseconds;
        return Task.Delay(TimeSpan.FromMilliseconds(milliseconds), clock, cancellationToken);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"pause {Milliseconds}");
}
