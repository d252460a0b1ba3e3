namespace LightsailContract.Cli;

/// <summary>Keeps a command from writing over what it reads.</summary>
internal static class InputGuard
{
    /// <summary>Refuses an output that is also an input, or is given twice.</summary>
    /// <param name="inputs">The files that the command reads.</param>
    /// <param name="outputs">The files that it writes; <c>-</c> is standard output.</param>
    /// <exception cref="UsageException">One of the outputs is an input, or two are the same file.</exception>
    public static void Require(IEnumerable<string> inputs, IEnumerable<string> outputs)
    {
        var taken = inputs.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        foreach (var output in outputs.Where(output => output != "-"))
        {
            if (!taken.Add(Path.GetFullPath(output)))
            {
                throw new UsageException($"{output}: it would be written over a file that is read or written, too.");
            }
        }
    }
}
