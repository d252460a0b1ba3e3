using System.CommandLine;
using System.CommandLine.Parsing;

namespace LightsailContract.Cli;

/// <summary>Symbols that take several paths.</summary>
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

    // The parser takes an unknown option for a value where values may follow; it is a mistyped option.
    private static void RefuseOptions(SymbolResult result)
    {
        if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith("--", StringComparison.Ordinal)) is { } token)
        {
            result.AddError($"'{token.Value}' is no option here.");
        }
    }
}
