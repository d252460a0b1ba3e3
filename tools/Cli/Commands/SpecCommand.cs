using System.CommandLine;

namespace LightsailContract.Cli;

/// <summary><c>spec</c>: commands for contract files.</summary>
internal sealed class SpecCommand : Command
{
    public SpecCommand(Terminal terminal)
        : base("spec", "Commands for contract files.")
    {
        Subcommands.Add(new SpecDiffCommand(terminal));
        Subcommands.Add(new SpecDocsCommand(terminal));
        Subcommands.Add(new SpecExportCommand(terminal));
        Subcommands.Add(new SpecImportCommand(terminal));
        Subcommands.Add(new SpecLintCommand(terminal));
        Subcommands.Add(new SpecLockCommand(terminal));
        Subcommands.Add(new SpecReconcileCommand(terminal));
        Subcommands.Add(new SpecUpdateCommand(terminal));
    }
}
