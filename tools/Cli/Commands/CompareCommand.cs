using System.CommandLine;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli;

/// <summary><c>compare A.json B.json</c>: what differs between two reports.</summary>
internal sealed class CompareCommand : Command, IHasExitCodes
{
    private readonly Argument<string> _before = new("A.json")
    {
        Description = "A report that verify --report json=FILE wrote.",
    };
    private readonly Argument<string> _after = new("B.json") { Description = "The report to compare it with." };
    private readonly Option<bool> _json = new("--json") { Description = "Print the differences as JSON." };
    private readonly Terminal _terminal;

    public CompareCommand(Terminal terminal)
        : base("compare", "Shows the differences between two JSON reports of verify.")
    {
        _terminal = terminal;
        Arguments.Add(_before);
        Arguments.Add(_after);
        Options.Add(_json);
        SetAction(Run);
    }

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes =>
        [
            (ExitCode.Ok, "The reports do not differ."),
            (ExitCode.Found, "The reports differ."),
            (ExitCode.Usage, "The command line or a report cannot be used."),
        ];

    private int Run(ParseResult result)
    {
        var comparison = ReportComparison.Compare(
            Read(result.GetRequiredValue(_before)),
            Read(result.GetRequiredValue(_after))
        );
        _terminal.Output.Write(result.GetValue(_json) ? comparison.ToJson() : comparison.ToText());
        return comparison.IsEmpty ? ExitCode.Ok : ExitCode.Found;
    }

    private static ConformanceReport Read(string path) =>
        File.Exists(path)
            ? JsonReportReader.ReadFile(path)
            : throw new UsageException($"{path}: the file does not exist.");
}
