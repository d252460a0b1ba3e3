using System.CommandLine;
using LightsailContract.Importers.Inputs;

namespace LightsailContract.Cli;

/// <summary><c>spec update --from KIND:INPUT CONTRACT…</c>: the documents changed; import, lint, diff and regenerate.</summary>
internal sealed class SpecUpdateCommand : Command, IHasExitCodes
{
    private readonly Argument<string[]> _files = PathArguments.Argument(
        "CONTRACT",
        "The contract file to update. The *.rules.yaml beside it is read, too, and never written."
    );

    private readonly Option<string> _from = new("--from")
    {
        Description = $"The source and its kind: {string.Join(", ", SourceReader.Kinds)}.",
        HelpName = "KIND:INPUT",
        Required = true,
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Also regenerate the C# files in this folder.",
        HelpName = "DIR",
    };

    private readonly Option<string> _namespace = new("--namespace")
    {
        Description = "The root namespace of the C# files.",
        HelpName = "N",
        DefaultValueFactory = _ => "Contracts",
    };

    private readonly Option<string[]> _operations = new("--operations")
    {
        Description = "The operations to have, or all. Default: those of the contract.",
        HelpName = "A,B",
    };

    private readonly Option<string> _failOn = new Option<string>("--fail-on")
    {
        Description = "What makes the exit code 1.",
        DefaultValueFactory = _ => "breaking",
    }.AcceptOnlyFromAmong("breaking", "any");

    private readonly Option<string[]> _reports = new("--report")
    {
        Description = "Also write the report for a pull request: md=FILE.",
        HelpName = "KIND=FILE",
    };

    private readonly Option<bool> _check = new("--check") { Description = "Write neither contract nor C# files." };

    private readonly Terminal _terminal;

    public SpecUpdateCommand(Terminal terminal)
        : base("update", "Updates a contract from its source: import, lint, diff, regenerate.")
    {
        _terminal = terminal;
        Arguments.Add(_files);
        foreach (var option in new Option[] { _from, _output, _namespace, _operations, _failOn, _reports, _check })
        {
            Options.Add(option);
        }

        SetAction(Run);
    }

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes =>
        [
            (ExitCode.Ok, "The contract is up to date, and no change is as grave as --fail-on says."),
            (ExitCode.Found, "There is such a change, or the rules do not fit the new contract."),
            (ExitCode.Usage, "The command line or a file cannot be used. Nothing is written."),
        ];

    private int Run(ParseResult result)
    {
        var reports = TextReport.ParseAll(result.GetValue(_reports) ?? [], "md");
        var failOn = result.GetRequiredValue(_failOn);
        InputGuard.Require(result.GetRequiredValue(_files), reports.Select(report => report.Path));
        var update = Update(result).Run();
        var isWritten = update.IsUsable && !result.GetValue(_check);
        if (isWritten)
        {
            Write(update);
        }

        foreach (var report in reports)
        {
            TextReport.Write(report.Path, "--report", UpdateMarkdown.Write(update), _terminal);
        }

        var people = reports.Any(report => report.Path == "-") ? _terminal.ToError() : _terminal;
        ScreenWriter.Write(people, UpdateScreen.Lines(update, isWritten));
        return update.IsFound(failOn) ? ExitCode.Found : ExitCode.Ok;
    }

    private ContractUpdate Update(ParseResult result)
    {
        var from = result.GetRequiredValue(_from);
        var root = result.GetRequiredValue(_namespace);
        if (!NamespaceText.IsValid(root))
        {
            throw new UsageException($"--namespace {root}: it is not a C# namespace.");
        }

        var input =
            SourceInput.Parse(from)
            ?? throw new UsageException(
                $"--from {from}: expected KIND:INPUT, with one of {string.Join(", ", SourceReader.Kinds)} as the kind."
            );
        var operations = result
            .GetValue(_operations)
            ?.SelectMany(value =>
                value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            )
            .ToList();
        return new ContractUpdate(
            input,
            UpdateFiles.Read(result.GetRequiredValue(_files)),
            operations is null or [] ? null
                : operations is ["all"] ? []
                : operations,
            result.GetValue(_output),
            root
        );
    }

    // The code can be made again from the contract, so the contract comes last: if a file cannot be written, it is as it was.
    private void Write(UpdateResult update)
    {
        try
        {
            update.Code?.Write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--output {update.Code!.Folder}: {OneLine.Of(exception)}");
        }

        if (update.IsChanged)
        {
            TextReport.Write(update.Path, "CONTRACT", update.Text, _terminal);
        }
    }
}
