using System.CommandLine;
using LightsailContract.Conformance.Reports;
using LightsailContract.Diff;
using LightsailContract.Diff.Reports;
using LightsailContract.Reader;

namespace LightsailContract.Cli;

/// <summary><c>spec diff OLD NEW</c>: what changed between contracts, and whom it breaks.</summary>
internal sealed class SpecDiffCommand : Command, IHasExitCodes
{
    private readonly Argument<string> _old = new("OLD") { Description = $"The old contract: {ContractArgument.Help}." };

    private readonly Argument<string> _new = new("NEW") { Description = "The new contract, in the same way." };

    private readonly Option<string> _failOn = new Option<string>("--fail-on")
    {
        Description = "What makes the exit code 1.",
        DefaultValueFactory = _ => "breaking",
    }.AcceptOnlyFromAmong("breaking", "any");

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "md: for a pull request.",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json", "sarif", "md");

    private readonly Option<string?> _replay = new("--replay")
    {
        Description = "A report; list what the changes concern.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _known = new("--known-failing")
    {
        Description = "Known failures; list what they concern.",
        HelpName = "FILE",
    };

    private readonly Terminal _terminal;

    public SpecDiffCommand(Terminal terminal)
        : base("diff", "Compares contracts: what changed, and whom it breaks.")
    {
        _terminal = terminal;
        Arguments.Add(_old);
        Arguments.Add(_new);
        Options.Add(_failOn);
        Options.Add(_format);
        Options.Add(_replay);
        Options.Add(_known);
        SetAction(Run);
    }

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes =>
        [
            (ExitCode.Ok, "No change is as grave as --fail-on says."),
            (ExitCode.Found, "There is such a change."),
            (ExitCode.Usage, "The command line, a contract or a file cannot be used."),
        ];

    private int Run(ParseResult parsed)
    {
        var old = ContractArgument.Load(parsed.GetRequiredValue(_old));
        var current = ContractArgument.Load(parsed.GetRequiredValue(_new));
        var replay = parsed.GetValue(_replay);
        var result = ServiceComparison.Compare(
            old,
            current,
            ReplayFile.Read(replay, [], [.. old.Select(side => side.Service).OfType<ServiceResult>()]),
            KnownFailingEntries.Read(parsed.GetValue(_known))
        );
        _terminal.Output.Write(
            parsed.GetRequiredValue(_format) switch
            {
                "json" => JsonReport.Write(result),
                "sarif" => SarifReport.Write(result, typeof(SpecDiffCommand).Assembly.GetName().Version!.ToString(3)),
                "md" => MarkdownReport.Write(result),
                _ => Visible(PlainTextReport.Write(result)),
            }
        );
        var isFound = parsed.GetRequiredValue(_failOn) == "any" ? !result.IsEmpty : result.IsBreaking;
        return isFound ? ExitCode.Found : ExitCode.Ok;
    }

    private static string Visible(string text) =>
        string.Join('\n', text.Split('\n').Select(line => VisibleText.Escape(line)));
}
