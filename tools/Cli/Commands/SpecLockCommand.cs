using System.CommandLine;
using LightsailContract.Emit.Api;

namespace LightsailContract.Cli;

/// <summary><c>spec lock FILE…</c>: writes the names in C# that a project relies on.</summary>
internal sealed class SpecLockCommand : Command, IHasExitCodes
{
    private readonly Argument<string[]> _files = PathArguments.Argument(
        "FILE",
        "Contract files (YAML). Files of one service are merged."
    );

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = $"The lock file, NAME{NameLock.Ending}, beside the contract. - is standard output.",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Terminal _terminal;

    public SpecLockCommand(Terminal terminal)
        : base("lock", "Writes the emitted C# names to a file. A build fails if one changes.")
    {
        _terminal = terminal;
        Arguments.Add(_files);
        Options.Add(_output);
        SetAction(Run);
    }

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes =>
        [
            (ExitCode.Ok, "The file is written."),
            (ExitCode.Usage, "The command line, a contract or the file cannot be used."),
        ];

    private int Run(ParseResult result)
    {
        var output = result.GetRequiredValue(_output);
        if (output != "-" && !output.EndsWith(NameLock.Ending, StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException($"--output {output}: the name of a lock file ends with {NameLock.Ending}.");
        }

        var services = ContractLoader.Load(result.GetRequiredValue(_files), _terminal);
        var text = NameLock.Write(services.Select(service => service.Contract));
        TextReport.Write(output, "--output", text, _terminal);
        return ExitCode.Ok;
    }
}
