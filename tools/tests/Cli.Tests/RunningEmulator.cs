namespace LightsailContract.Cli.Tests;

/// <summary><c>emulate</c> in this process, until it is told to end.</summary>
internal sealed class RunningEmulator : IAsyncDisposable
{
    private readonly ReadyWriter _output = new();
    private readonly StringWriter _error = new();
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(
        TestContext.Current.CancellationToken
    );

    private readonly Task<int> _run;

    private RunningEmulator(string[] arguments) =>
        _run = CommandLine.RunAsync(
            ["emulate", .. arguments],
            new Terminal(_output, _error, IsInteractive: false, _ => null),
            _stop.Token
        );

    /// <summary>The line that says that it is ready.</summary>
    public string Line { get; private set; } = "";

    public string Address => Line["listening on ".Length..];

    public string Error => _error.ToString();

    public static async Task<RunningEmulator> StartAsync(params string[] arguments)
    {
        var emulator = new RunningEmulator(arguments);
        await Task.WhenAny(emulator._output.FirstLine, emulator._run)
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        emulator._output.FirstLine.IsCompleted.Should().BeTrue(emulator.Error);
        emulator.Line = await emulator._output.FirstLine;
        return emulator;
    }

    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        await _stop.CancelAsync();
        return await _run;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
        await _output.DisposeAsync();
        await _error.DisposeAsync();
    }

    /// <summary>Tells of the first line as soon as it is there.</summary>
    private sealed class ReadyWriter : StringWriter
    {
        private readonly TaskCompletionSource<string> _line = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> FirstLine => _line.Task;

        public override Task WriteLineAsync(string? value)
        {
            _line.TrySetResult(value!);
            return base.WriteLineAsync(value);
        }
    }
}
