using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli;

/// <summary>The program: parses the command line, runs one command, and turns an error into one line and an exit code.</summary>
internal static class CommandLine
{
    // After Ctrl-C a run still removes what it created.
    private static readonly TimeSpan CleaningTime = TimeSpan.FromMinutes(2);

    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var result = CreateRoot(terminal, arguments)
                .Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (result.Errors.Count > 0 && result.Action is null or ParseErrorAction)
            {
                throw new UsageException($"{Complaint(result)} See {CommandName(result)} --help.");
            }

            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = CleaningTime,
                Output = terminal.Output,
                Error = terminal.Error,
            };
            return await result.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (Explain(exception) is var (code, message))
        {
            terminal.WriteError(message);
            return code;
        }
    }

    // A RootCommand has the assembly's name. This program has the name that users type.
    private static Command CreateRoot(Terminal terminal, IReadOnlyList<string> arguments)
    {
        var root = new Command(
            ProgramInfo.Name,
            "Checks an endpoint against a documented contract, emulates the contract, and generates C# from it."
        )
        {
            new HelpOption { Action = new HelpWithExitCodes(new HelpAction()) },
            new VersionOption(),
        };
        // Some commands read the bundled contracts to make their options. --version does not wait for that.
        foreach (var command in arguments is ["--version"] ? [] : Commands(terminal))
        {
            root.Subcommands.Add(command);
        }

        return root;
    }

    private static IEnumerable<Command> Commands(Terminal terminal) =>
        [
            new VerifyCommand(terminal),
            new SweepCommand(terminal),
            new EmulateCommand(terminal),
            new GenerateCommand(terminal),
            new SpecCommand(terminal),
            new CompareCommand(terminal),
        ];

    private static (int Code, string Message)? Explain(Exception exception) =>
        exception switch
        {
            ContractException => (ExitCode.Usage, exception.Message),
            UsageException or ReportFormatException => (ExitCode.Usage, $"error: {exception.Message}"),
            EndpointUnusableException => (ExitCode.Endpoint, $"error: {exception.Message}"),
            IOException or UnauthorizedAccessException => (ExitCode.Usage, $"error: {exception.Message}"),
            OperationCanceledException => (ExitCode.Cancelled, "cancelled"),
            _ => (
                ExitCode.Internal,
                $"internal error, please report it: {exception.GetType().Name} in {exception.TargetSite?.DeclaringType?.Name}.{exception.TargetSite?.Name}: {OneLine.Of(exception)}"
            ),
        };

    // A mistyped word says more than the missing option that follows from it.
    private static string Complaint(ParseResult result) =>
        result.UnmatchedTokens.Count > 0
            ? $"'{result.UnmatchedTokens[0]}' is not a command, option or argument here."
            : result.Errors[0].Message;

    private static string CommandName(ParseResult result)
    {
        var names = new Stack<string>();
        for (var each = result.CommandResult; each is not null; each = each.Parent as CommandResult)
        {
            names.Push(each.Command.Name);
        }

        return string.Join(' ', names);
    }
}
