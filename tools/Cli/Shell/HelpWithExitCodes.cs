using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace LightsailContract.Cli;

/// <summary>Prints a command's help, and its exit codes at the end.</summary>
internal sealed class HelpWithExitCodes(HelpAction help) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is IHasExitCodes { ExitCodes: var codes })
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Exit codes:");
            foreach (var (code, meaning) in codes)
            {
                output.WriteLine($"  {code}  {meaning}");
            }

            output.WriteLine();
        }

        return result;
    }
}
