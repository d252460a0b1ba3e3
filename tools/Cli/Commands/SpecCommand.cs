using System.CommandLine;

namespace LightsailContract.Cli;

/// <summary><c>spec</c>: what is done with contracts themselves.</summary>
internal sealed class SpecCommand : Command
{
    public SpecCommand(Terminal terminal)
        : base("spec", "Works on contracts.")
    {
        Subcommands.Add(new SpecLintCommand(terminal));
    }
}
