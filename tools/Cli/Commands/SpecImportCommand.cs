using System.CommandLine;
using LightsailContract.Importers.Inputs;
using LightsailContract.Model;

namespace LightsailContract.Cli;

/// <summary><c>spec import --from KIND INPUT…</c>: a contract from published models or pages.</summary>
internal sealed class SpecImportCommand : Command, IHasExitCodes
{
    private readonly Argument<string[]> _inputs = PathArguments.Argument(
        "INPUT",
        "Files or folders of one service. They are merged."
    );

    private readonly Option<string> _from = new("--from")
    {
        Description = string.Join('|', SourceReader.Kinds) + ".",
        HelpName = "KIND",
        Required = true,
    };

    private readonly Option<string[]> _operations = new("--operations")
    {
        Description = "Only these operations, and the shapes they use.",
        HelpName = "A,B",
    };

    private readonly Option<string> _protocol = new("--protocol")
    {
        Description = "The protocol: pages do not state it.",
        HelpName = "P",
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The file to write. Default: standard output.",
        HelpName = "FILE",
    };

    private readonly Option<string[]> _reports = new("--report")
    {
        Description = "The losses, as json=FILE or md=FILE. Repeatable.",
        HelpName = "KIND=FILE",
    };

    private readonly Terminal _terminal;

    public SpecImportCommand(Terminal terminal)
        : base("import", "Writes a contract from models or pages; lists what is lost.")
    {
        _terminal = terminal;
        Arguments.Add(_inputs);
        foreach (var option in new Option[] { _from, _operations, _protocol, _output, _reports })
        {
            Options.Add(option);
        }

        SetAction(Run);
    }

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes =>
        [
            (ExitCode.Ok, "The contract is written, or up to date."),
            (ExitCode.Found, "The contract is written, but a fact was lost for no known reason."),
            (ExitCode.Usage, "The command line or an input cannot be used. Nothing is written."),
        ];

    private int Run(ParseResult result)
    {
        var reports = TextReport.ParseAll(result.GetValue(_reports) ?? [], "json", "md");
        var output = result.GetValue(_output);
        var import = new ContractImport(
            new SourceInput(Kind(result.GetRequiredValue(_from)), result.GetRequiredValue(_inputs).ToEquatableArray()),
            Operations(result.GetValue(_operations)),
            Protocol(result.GetValue(_protocol)),
            output is null or "-" ? null : output
        );
        var (service, text, isChanged) = import.Run();
        var isPiped = import.Output is null || reports.Any(report => report.Path == "-");
        var people = isPiped ? _terminal.ToError() : _terminal;
        if (import.Output is null)
        {
            TextReport.Write("-", "--output", text, _terminal);
        }
        else if (isChanged)
        {
            TextReport.Write(import.Output, "--output", text, _terminal);
        }

        foreach (var report in reports.Where(_ => service.Losses is not null))
        {
            var written =
                report.Kind == "json"
                    ? LossJson.Serialize(service.Contract.Service, service.Losses!)
                    : LossMarkdown.Write(service.Contract.Service, service.Losses!);
            TextReport.Write(report.Path, "--report", written, _terminal);
        }

        ScreenWriter.Write(people, ImportScreen.Lines(service, import.Output, isChanged));
        return service.Losses?.Unexplained.Any() == true ? ExitCode.Found : ExitCode.Ok;
    }

    private static string Kind(string kind) =>
        SourceReader.Kinds.Contains(kind)
            ? kind
            : throw new UsageException($"--from {kind}: expected one of {string.Join(", ", SourceReader.Kinds)}.");

    private static string[]? Operations(string[]? values) =>
        values is null or []
            ? null
            :
            [
                .. values.SelectMany(value =>
                    value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                ),
            ];

    private static Protocol? Protocol(string? name)
    {
        if (name is null)
        {
            return null;
        }

        var known = ProtocolFacts.All.Select(protocol => (protocol, ProtocolFacts.For(protocol).Name)).ToList();
        var index = known.FindIndex(each => each.Name == name);
        return index >= 0
            ? known[index].protocol
            : throw new UsageException(
                $"--protocol {name}: expected one of {string.Join(", ", known.Select(each => each.Name))}."
            );
    }
}
