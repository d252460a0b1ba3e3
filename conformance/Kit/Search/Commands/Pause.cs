using System.Globalization;

namespace LightsailContract.Conformance.Search.Commands;

/// <summary>Lets the clock go on, so that what drifts with it shows.</summary>
internal sealed record Pause(int Milliseconds) : Command
{
    public override Task RunAsync(Scene scene, int step, CancellationToken cancellationToken) =>
        Task.Delay(TimeSpan.FromMilliseconds(Milliseconds), scene.Stage.Session.Clock, cancellationToken);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"pause {Milliseconds}");
}
