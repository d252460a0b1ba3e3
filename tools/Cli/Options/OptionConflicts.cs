using System.CommandLine;

namespace LightsailContract.Cli;

/// <summary>Options that exclude one another.</summary>
internal static class OptionConflicts
{
    /// <summary>Refuses options that have no meaning together with another.</summary>
    /// <exception cref="UsageException">One of <paramref name="others"/> was given with <paramref name="option"/>.</exception>
    public static void Refuse(ParseResult result, Option option, IEnumerable<Option> others)
    {
        if (IsGiven(result, option) && others.FirstOrDefault(other => IsGiven(result, other)) is { } other)
        {
            throw new UsageException($"{other.Name} cannot be used with {option.Name}.");
        }
    }

    private static bool IsGiven(ParseResult result, Option option) => result.GetResult(option) is { Implicit: false };
}
