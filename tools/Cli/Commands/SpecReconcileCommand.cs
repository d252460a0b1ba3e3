using System.CommandLine;
using LightsailContract.Importers.Inputs;
using LightsailContract.Importers.Reconciling;
using LightsailContract.Model;

namespace LightsailContract.Cli;

/// <summary><c>spec reconcile FILE… --with KIND:INPUT…</c>: a contract compared with its documents, fact by fact.</summary>
internal sealed class SpecReconcileCommand : Command, IHasExitCodes
{
    private readonly Argument<string[]> _files = PathArguments.Argument(
        "FILE",
        "Contract files (YAML). Files of one service are merged."
    );

    private readonly Option<string[]> _with = new("--with")
    {
        Description =
            $"A document and its kind: {string.Join(", ", SourceReader.Kinds)}. May be repeated; each is compared by itself.",
        HelpName = "KIND:INPUT",
        Required = true,
    };

    private readonly Option<string[]> _reports = new("--report")
    {
        Description = "Also write every fact: json=FILE or md=FILE. May be repeated.",
        HelpName = "KIND=FILE",
    };

    private readonly Option<bool> _all = new("--all")
    {
        Description = "List the differences that the contract explains, too.",
    };

    private readonly Terminal _terminal;

    public SpecReconcileCommand(Terminal terminal)
        : base("reconcile", "Compares a contract with its documents: what agrees, is missing or contradicts.")
    {
        _terminal = terminal;
        Arguments.Add(_files);
        foreach (var option in new Option[] { _with, _reports, _all })
        {
            Options.Add(option);
        }

        SetAction(Run);
    }

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes =>
        [
            (ExitCode.Ok, "The contract explains every difference, and each of its disagreements exists."),
            (ExitCode.Found, "There is a difference that no disagreement of the contract names."),
            (ExitCode.Usage, "The command line or an input cannot be used."),
        ];

    private int Run(ParseResult result)
    {
        var reports = TextReport.ParseAll(result.GetValue(_reports) ?? [], "json", "md");
        InputGuard.Require(result.GetRequiredValue(_files), reports.Select(report => report.Path));
        var inputs = result.GetRequiredValue(_with).Select(Parse).Select(input => (input, Read(input))).ToList();
        var contracts = Read(new SourceInput("contract", result.GetRequiredValue(_files).ToEquatableArray()));
        foreach (var (input, services) in inputs)
        {
            if (!services.Any(service => contracts.Any(contract => Reconciler.IsSame(service, contract))))
            {
                var names = string.Join(", ", services.Select(service => service.Contract.Service));
                throw new UsageException(
                    $"--with {input.Kind}:{string.Join(' ', input.Paths)}: it describes {names}, and no contract here does."
                );
            }
        }

        var compared = contracts.Select(contract => Reconciler.Reconcile(contract, inputs)).ToList();
        foreach (var report in reports)
        {
            var text = report.Kind == "json" ? ReconcileJson.Serialize(compared) : ReconcileMarkdown.Write(compared);
            TextReport.Write(report.Path, "--report", text, _terminal);
        }

        var people = reports.Any(report => report.Path == "-") ? _terminal.ToError() : _terminal;
        ScreenWriter.Write(people, compared.SelectMany(it => ReconcileScreen.Lines(it, result.GetValue(_all))));
        return compared.Exists(it => it.Unexplained.Any() || !it.Stale.IsEmpty) ? ExitCode.Found : ExitCode.Ok;
    }

    private static SourceInput Parse(string text) =>
        SourceInput.Parse(text)
        ?? throw new UsageException(
            $"--with {text}: expected KIND:INPUT, with one of {string.Join(", ", SourceReader.Kinds)} as the kind."
        );

    private static EquatableArray<SourceService> Read(SourceInput input)
    {
        var read = SourceReader.Read(input);
        var errors = read.Findings.Where(finding => finding.Rule.Severity == FindingSeverity.Error).ToArray();
        return errors.Length == 0 ? read.Services : throw new ContractException(errors);
    }
}
