using System.CommandLine;
using System.CommandLine.Parsing;

namespace LightsailContract.Cli;

/// <summary>Arguments and options with several paths.</summary>
internal static class PathArguments
{
    /// <summary>One path or more, as arguments.</summary>
    public static Argument<string[]> Argument(string name, string description)
    {
        var argument = new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.OneOrMore };
        argument.Validators.Add(RefuseOptions);
        return argument;
    }

    /// <summary>One path or more, after an option that may be repeated.</summary>
    public static Option<string[]> Option(string name, string helpName, string description)
    {
        var option = new Option<string[]>(name)
        {
            Description = description,
            HelpName = helpName,
            AllowMultipleArgumentsPerToken = true,
        };
        option.Validators.Add(RefuseOptions);
        return option;
    }

    // The parser reads an unknown option as a value if values can follow. It is a mistyped option.
    private static void RefuseOptions(SymbolResult result)
    {
        if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith("--", StringComparison.Ordinal)) is { } token)
        {
            result.AddError($"'{token.Value}' is not an option here.");
        }
    }
}
