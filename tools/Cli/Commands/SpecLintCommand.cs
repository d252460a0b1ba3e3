using System.CommandLine;
using LightsailContract.Conformance.Reports;
using LightsailContract.Lint;
using LightsailContract.Lint.Fixes;
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

    private readonly Option<bool> _fix = new("--fix")
    {
        Description = "Change the files: apply the fixes that are certain, and report the rest.",
    };

    private readonly Terminal _terminal;

    public SpecLintCommand(Terminal terminal)
        : base("lint", "Reports every error and warning in contracts, with file, line and column.")
    {
        _terminal = terminal;
        Arguments.Add(_files);
        Options.Add(_json);
        Options.Add(_fix);
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
        var files = result.GetRequiredValue(_files).Select(ContractLoader.ReadFile).ToList();
        var linted = ContractLinter.Lint(files);
        var applied = 0;
        if (result.GetValue(_fix) && !linted.Fixes.IsEmpty)
        {
            applied = linted.Fixes.Count;
            linted = Fix(files, linted);
        }

        if (result.GetValue(_json))
        {
            _terminal.Output.Write(FindingsJson.Serialize(linted.Findings));
        }
        else
        {
            foreach (var finding in linted.Findings)
            {
                _terminal.Output.WriteLine(VisibleText.Escape(finding.ToString()));
            }

            _terminal.Output.WriteLine(Summary(linted, applied));
        }

        return linted.Findings.IsEmpty ? ExitCode.Ok : ExitCode.Found;
    }

    /// <summary>Writes the fixed files, and examines them again.</summary>
    private static LintResult Fix(List<ContractFile> files, LintResult linted)
    {
        var changed = files.ConvertAll(file =>
            file with
            {
                Text = FixedText.Apply(file.Text, linted.Fixes.Where(fix => fix.Finding.Location.File == file.Path)),
            }
        );
        var after = ContractLinter.Lint(changed);
        if (after.Findings.FirstOrDefault(IsError) is { } error && !linted.Findings.Any(IsError))
        {
            throw new UsageException($"--fix: nothing is changed, because the result would have an error: {error}");
        }

        foreach (var (file, old) in changed.Zip(files).Where(it => it.First.Text != it.Second.Text))
        {
            try
            {
                AtomicFile.WriteText(file.Path, file.Text);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new UsageException($"--fix {old.Path}: {OneLine.Of(exception)}");
            }
        }

        return after;
    }

    private static bool IsError(Finding finding) => finding.Rule.Severity == FindingSeverity.Error;

    private static string Summary(LintResult linted, int applied)
    {
        var errors = linted.Findings.Count(finding => finding.Rule.Severity == FindingSeverity.Error);
        var services = string.Join(
            ", ",
            linted.Read.Services.Select(service =>
                $"{service.Contract.Service}: {service.Contract.Operations.Count} operations, "
                + $"{service.Contract.Shapes.Count} shapes, {service.Contract.Invariants.Count} invariants"
            )
        );
        var made = applied == 0 ? "" : $"{applied} fixed, ";
        var certain = linted.Fixes.IsEmpty ? "" : $"; --fix fixes {linted.Fixes.Count} of them";
        return $"{made}{errors} errors, {linted.Findings.Count - errors} warnings{certain}"
            + (services.Length == 0 ? "" : $" ({services})");
    }
}
