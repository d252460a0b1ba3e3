using LightsailContract.Conformance.Search.Commands;

namespace LightsailContract.Conformance.Search;

/// <summary>A sequence that ran up to its first pause, while which others run.</summary>
/// <param name="sequence">The sequence; it has a pause.</param>
/// <param name="scene">What happened so far.</param>
/// <param name="clock">The clock of the pause.</param>
internal sealed class PausedSequence(Sequence sequence, Scene scene, TimeProvider clock)
{
    private readonly Pause _pause = sequence.Commands.OfType<Pause>().First();
    private long _began;

    public Sequence Sequence { get; } = sequence;

    public Scene Scene { get; } = scene;

    /// <summary>The commands before the pause.</summary>
    public IReadOnlyList<Command> Before { get; } = [.. sequence.Commands.TakeWhile(command => command is not Pause)];

    /// <summary>Begins the pause: everything before it is done.</summary>
    public void BeginPause() => _began = clock.GetTimestamp();

    /// <summary>Waits for what is left of the pause.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        var left = TimeSpan.FromMilliseconds(_pause.Milliseconds) - clock.GetElapsedTime(_began);
        if (left > TimeSpan.Zero)
        {
            await Task.Delay(left, clock, cancellationToken).ConfigureAwait(false);
        }
    }
}
