namespace LightsailContract.Cli;

/// <summary>The entries of a list of known failures, without its comments.</summary>
internal static class KnownFailingEntries
{
    /// <summary>The entries, or none if there is no list.</summary>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static IReadOnlyList<string> Read(string? path)
    {
        try
        {
            return path is null
                ? []
                :
                [
                    .. File.ReadLines(path)
                        .Select(line => line.Split('#', 2)[0].Trim())
                        .Where(entry => entry.Length > 0),
                ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--known-failing {path}: {OneLine.Of(exception)}");
        }
    }
}
