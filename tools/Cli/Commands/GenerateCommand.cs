using System.CommandLine;
using LightsailContract.Conformance.Reports;
using LightsailContract.Emit;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Results;

namespace LightsailContract.Cli;

/// <summary><c>generate SPEC… --output DIR</c>: what the generator emits, as files; or what a template makes.</summary>
internal sealed class GenerateCommand : Command, IHasExitCodes
{
    private readonly Argument<string[]> _files = PathArguments.Argument(
        "SPEC",
        "Contract files (YAML). Files of one service are merged."
    );

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description =
            "The folder to write to. Each service has a folder in it. With --template: a file, an existing folder, or - for standard output.",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<string> _namespace = new("--namespace")
    {
        Description = "The root namespace. Each service has a namespace below it.",
        HelpName = "N",
        DefaultValueFactory = _ => "Contracts",
    };

    private readonly Option<bool> _check = new("--check")
    {
        Description = "Write nothing; list what would be written and deleted, and exit with 1 if there is anything.",
    };

    private readonly Option<string?> _template = new("--template")
    {
        Description = "Write what this Scriban template makes of the contract instead of C#. See docs/templates.md.",
        HelpName = "FILE.sbn",
    };

    private readonly Terminal _terminal;

    public GenerateCommand(Terminal terminal)
        : base("generate", "Generates C# files from contracts, or what a template makes of one.")
    {
        _terminal = terminal;
        Arguments.Add(_files);
        Options.Add(_output);
        Options.Add(_namespace);
        Options.Add(_check);
        Options.Add(_template);
        SetAction(Run);
    }

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes =>
        [
            (ExitCode.Ok, "The files are written. With --check: they are up to date."),
            (ExitCode.Found, "With --check: a file is missing, changed or stale."),
            (ExitCode.Usage, "The command line, a contract or the template cannot be used."),
        ];

    private int Run(ParseResult result)
    {
        if (result.GetValue(_template) is { } template)
        {
            if (result.GetValue(_check) || result.GetResult(_namespace) is { Implicit: false })
            {
                throw new UsageException("--template: it does not go with --check or --namespace.");
            }

            var contract = OneService.Load(result.GetRequiredValue(_files), _terminal);
            TemplateFile.Write(result.GetRequiredValue(_output), contract, template, _terminal);
            return ExitCode.Ok;
        }

        var files = Emit(result.GetRequiredValue(_files), result.GetRequiredValue(_namespace));
        var output = result.GetRequiredValue(_output);
        try
        {
            return Write(new GeneratedFolder(output), files, result.GetValue(_check));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--output {output}: {OneLine.Of(exception)}");
        }
    }

    private int Write(GeneratedFolder folder, List<EmittedFile> files, bool isCheck)
    {
        var changes = folder.Compare(files);
        if (isCheck)
        {
            foreach (var change in changes)
            {
                _terminal.Output.WriteLine(VisibleText.Escape($"{change.Kind}: {change.Path}"));
            }

            return changes.Count == 0 ? ExitCode.Ok : ExitCode.Found;
        }

        folder.Apply(files, changes);
        var deleted = changes.Where(change => change.Kind == FileChange.Stale).ToArray();
        foreach (var change in deleted)
        {
            _terminal.Output.WriteLine(VisibleText.Escape($"deleted: {change.Path}"));
        }

        _terminal.Output.WriteLine(
            $"{files.Count} files, {changes.Count - deleted.Length} changed, {deleted.Length} deleted"
        );
        return ExitCode.Ok;
    }

    private List<EmittedFile> Emit(IReadOnlyList<string> specs, string root)
    {
        if (!NamespaceText.IsValid(root))
        {
            throw new UsageException($"--namespace {root}: it is not a C# namespace.");
        }

        var files = new List<EmittedFile>();
        foreach (var service in ContractLoader.Load(specs, _terminal))
        {
            var options = new EmitOptions(NamespaceText.ForService(root, service.Contract.Service));
            var emitted = ContractEmitter.Emit(service.Contract, options);
            foreach (var finding in emitted.Findings)
            {
                var place = service.Locations.Find(finding.Path)?.ToString() ?? service.Contract.Service;
                _terminal.WriteError($"{place}: warning {finding.Rule.Id}: {finding.Message}");
            }

            files.AddRange(emitted.Files);
        }

        return files;
    }
}
