using System.Diagnostics;

namespace LightsailContract.Cli.Tests;

/// <summary>The built program as a process of its own, which can be interrupted and killed.</summary>
internal sealed class CliProcess : IDisposable
{
    // Where tests run in the background of a shell, SIGINT is ignored, and every child inherits that.
    private const string DefaultInterrupt = "--default-signal=INT";
    private static readonly Lazy<bool> HearsInterrupts = new(CanSetSignals);

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private CliProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Starts it with nothing of this process's AWS settings.</summary>
    /// <param name="state">Where it keeps its state.</param>
    /// <param name="arguments">The command line.</param>
    public static CliProcess Start(string state, params string[] arguments) =>
        Start(state, new Dictionary<string, string>(), arguments);

    /// <summary>Starts it with some variables beside.</summary>
    /// <param name="state">Where it keeps its state.</param>
    /// <param name="variables">The variables.</param>
    /// <param name="arguments">The command line.</param>
    public static CliProcess Start(
        string state,
        IReadOnlyDictionary<string, string> variables,
        params string[] arguments
    )
    {
        var start = new ProcessStartInfo(HearsInterrupts.Value ? "env" : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (HearsInterrupts.Value)
        {
            start.ArgumentList.Add(DefaultInterrupt);
            start.ArgumentList.Add("dotnet");
        }

        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "LightsailContract.Cli.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (
            var name in start
                .Environment.Keys.Where(name => name.StartsWith("AWS_", StringComparison.Ordinal))
                .ToArray()
        )
        {
            start.Environment.Remove(name);
        }

        start.Environment["XDG_STATE_HOME"] = state;
        // A process that lives for seconds gains nothing from measuring its own code.
        start.Environment["DOTNET_TieredPGO"] = "0";
        // No profile of whoever runs the tests signs anything.
        start.Environment["HOME"] = state;
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return new CliProcess(Process.Start(start)!);
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<CliRun> RunAsync(string state, params string[] arguments)
    {
        using var process = Start(state, arguments);
        return await process.EndAsync();
    }

    /// <summary>As the system's own kill -9: nothing of the program runs any more.</summary>
    public void Kill() => _process.Kill();

    /// <summary>As Ctrl-C in a terminal.</summary>
    public void Interrupt() => Signal("-INT");

    /// <summary>As kill with that option.</summary>
    public void Signal(string signal)
    {
        using var kill = Process.Start("kill", [signal, $"{_process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Waits for its end.</summary>
    public async Task<CliRun> EndAsync()
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        bound.CancelAfter(TimeSpan.FromMinutes(2));
        await _process.WaitForExitAsync(bound.Token);
        return new CliRun(_process.ExitCode, await _output, await _error);
    }

    private static bool CanSetSignals()
    {
        try
        {
            using var env = Process.Start(
                new ProcessStartInfo("env", [DefaultInterrupt, "true"]) { RedirectStandardError = true }
            )!;
            env.WaitForExit();
            return env.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
