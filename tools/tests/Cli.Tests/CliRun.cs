using System.Text.RegularExpressions;

namespace LightsailContract.Cli.Tests;

/// <summary>One run of the program in this process.</summary>
/// <param name="ExitCode">What it ended with.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error, but for progress lines: a slow machine has more of them.</param>
internal sealed partial record CliRun(int ExitCode, string Output, string Error)
{
    /// <summary>The lines on standard error.</summary>
    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<CliRun> OfAsync(params string[] arguments) => OfAsync(new CliSurroundings(), arguments);

    public static async Task<CliRun> OfAsync(CliSurroundings surroundings, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(output, error, surroundings.IsInteractive, surroundings.Find);
        var code = await CommandLine.RunAsync(arguments, terminal, TestContext.Current.CancellationToken);
        return new CliRun(code, output.ToString(), ProgressLine().Replace(error.ToString(), ""));
    }

    [GeneratedRegex(@"^[0-9]+ %: .*\n", RegexOptions.Multiline)]
    private static partial Regex ProgressLine();
}

/// <summary>What a run finds around it; the process's own environment is not seen.</summary>
internal sealed record CliSurroundings
{
    public bool IsInteractive { get; init; }

    public Dictionary<string, string?> Variables { get; init; } = [];

    /// <summary>A variable's value; what the program keeps, it keeps in a folder that goes with the tests.</summary>
    public string? Find(string name) =>
        Variables.TryGetValue(name, out var value) ? value
        : name == "XDG_STATE_HOME" ? State.Value
        : null;

    private static readonly Lazy<string> State = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("cli-state-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    });
}
