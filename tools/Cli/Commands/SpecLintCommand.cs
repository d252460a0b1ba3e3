using System.CommandLine;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Cli;

/// <summary><c>spec lint FILE…</c>: every error and warning in contracts, with file, line and column.</summary>
internal sealed class SpecLintCommand : Command, IHasExitCodes
{
    private readonly Argument<string[]> _files = PathArguments.Argument(
        "FILE",
        "Contract files (YAML). Files of one service are merged."
    );

    private readonly Option<bool> _json = new("--json") { Description = "Print the findings as JSON." };

    private readonly Terminal _terminal;

    public SpecLintCommand(Terminal terminal)
        : base("lint", "Reports every error and warning in contracts, with file, line and column.")
    {
        _terminal = terminal;
        Arguments.Add(_files);
        Options.Add(_json);
        SetAction(Run);
    }

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes =>
        [
            (ExitCode.Ok, "There is no finding."),
            (ExitCode.Found, "There is an error or a warning."),
            (ExitCode.Usage, "The command line or a file cannot be used."),
        ];

    private int Run(ParseResult result)
    {
        var files = result.GetRequiredValue(_files);
        var read = ContractReader.Read(files.Select(ContractLoader.ReadFile));
        if (result.GetValue(_json))
        {
            _terminal.Output.Write(FindingsJson.Serialize(read.Findings));
        }
        else
        {
            foreach (var finding in read.Findings)
            {
                _terminal.Output.WriteLine(Conformance.Reports.VisibleText.Escape(finding.ToString()));
            }

            _terminal.Output.WriteLine(Summary(read));
        }

        return read.Findings.Count == 0 ? ExitCode.Ok : ExitCode.Found;
    }

    private static string Summary(ReadResult read)
    {
        var errors = read.Findings.Count(finding => finding.Rule.Severity == FindingSeverity.Error);
        var services = string.Join(
            ", ",
            read.Services.Select(service =>
                $"{service.Contract.Service}: {service.Contract.Operations.Count} operations, "
                + $"{service.Contract.Shapes.Count} shapes, {service.Contract.Invariants.Count} invariants"
            )
        );
        return $"{errors} errors, {read.Findings.Count - errors} warnings{(services.Length == 0 ? "" : $" ({services})")}";
    }
}
