using System.CommandLine;
using LightsailContract.Docs;

namespace LightsailContract.Cli;

/// <summary><c>spec docs FILE… -o DIR</c>: a contract as pages.</summary>
internal sealed class SpecDocsCommand : Command, IHasExitCodes
{
    private readonly Argument<string[]> _files = PathArguments.Argument(
        "FILE",
        "Contract files (YAML) of one service."
    );

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The folder to write to. It is made if it does not exist.",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<string?> _template = new("--template")
    {
        Description = "Write what this Scriban template makes instead of the pages.",
        HelpName = "FILE.sbn",
    };

    private readonly Terminal _terminal;

    public SpecDocsCommand(Terminal terminal)
        : base("docs", "Writes a contract as HTML pages.")
    {
        _terminal = terminal;
        Arguments.Add(_files);
        Options.Add(_output);
        Options.Add(_template);
        SetAction(Run);
    }

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes =>
        [
            (ExitCode.Ok, "The pages are written."),
            (ExitCode.Usage, "The command line, a contract or the template cannot be used."),
        ];

    private int Run(ParseResult result)
    {
        var contract = OneService.Load(result.GetRequiredValue(_files), _terminal);
        var folder = result.GetRequiredValue(_output);
        if (result.GetValue(_template) is { } template)
        {
            TemplateFile.WriteInto(folder, contract, template, _terminal);
            return ExitCode.Ok;
        }

        var pages = ContractDocs.Render(contract);
        var changed = new DocsFolder(folder).Write(pages);
        _terminal.Output.WriteLine($"{pages.Count} files, {changed} changed");
        return ExitCode.Ok;
    }
}
