using System.Text;
using LightsailContract.Conformance.Reports;
using Spectre.Console;

namespace LightsailContract.Cli;

/// <summary>The input and output of the program, and its environment.</summary>
/// <param name="Output">Standard output: results.</param>
/// <param name="Error">Standard error: errors and warnings.</param>
/// <param name="IsInteractive">Whether the output is a terminal.</param>
/// <param name="Variable">An environment variable's value, or null.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool IsInteractive, Func<string, string?> Variable)
{
    private IAnsiConsole? _console;

    /// <summary>The console of Spectre; it has colours only if they are wanted.</summary>
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
        )
        {
            OpenOutput = System.Console.OpenStandardOutput,
        };
    }

    /// <summary>How often a long run says in a pipe how far it is.</summary>
    public TimeSpan ProgressInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The bytes of standard output; null if it takes text only.</summary>
    public Func<Stream>? OpenOutput { get; init; }

    /// <summary>The same terminal for a command whose result alone goes to standard output: people read standard error.</summary>
    public Terminal ToError() => this with { Output = Error, IsInteractive = false, OpenOutput = null };

    /// <summary>Writes a document in UTF-8 to standard output, also if the terminal has another encoding.</summary>
    public void WriteOutput(byte[] document)
    {
        if (OpenOutput is null)
        {
            Output.Write(Encoding.UTF8.GetString(document));
            return;
        }

        Output.Flush();
        using var stream = OpenOutput();
        stream.Write(document);
        stream.Flush();
    }

    /// <summary>Writes an error or a warning.</summary>
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
