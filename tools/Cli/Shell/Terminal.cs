using LightsailContract.Conformance.Reports;
using Spectre.Console;

namespace LightsailContract.Cli;

/// <summary>Where the program writes to, and what it knows of its surroundings.</summary>
/// <param name="Output">What was asked for.</param>
/// <param name="Error">What went wrong.</param>
/// <param name="IsInteractive">Whether a person watches the output as it comes.</param>
/// <param name="Variable">An environment variable's value, or null.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool IsInteractive, Func<string, string?> Variable)
{
    private IAnsiConsole? _console;

    /// <summary>The terminal's drawing side; colours only where wanted.</summary>
    public IAnsiConsole Console => _console ??= CreateConsole();

    /// <summary>The terminal that this process was started in.</summary>
    public static Terminal ForProcess()
    {
        var output = System.Console.Out;
        output.NewLine = "\n";
        System.Console.Error.NewLine = "\n";
        var dumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(
            output,
            System.Console.Error,
            !System.Console.IsOutputRedirected && !dumb,
            Environment.GetEnvironmentVariable
        );
    }

    /// <summary>Writes one line about what went wrong.</summary>
    public void WriteError(string message)
    {
        foreach (var line in message.Split('\n'))
        {
            Error.WriteLine(VisibleText.Escape(line));
        }
    }

    private IAnsiConsole CreateConsole()
    {
        var colours = IsInteractive && string.IsNullOrEmpty(Variable("NO_COLOR"));
        return AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = IsInteractive ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Interactive = IsInteractive ? InteractionSupport.Yes : InteractionSupport.No,
                Out = new AnsiConsoleOutput(Output),
            }
        );
    }
}
