using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Suite;
using LightsailContract.Reader;

namespace LightsailContract.Cli;

/// <summary>Stored violations to run again: a JSON report, or the replay text of one violation.</summary>
internal static class ReplayFile
{
    private const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>What to run again.</summary>
    /// <param name="path">The file, or null.</param>
    /// <param name="services">The services to run; empty for all.</param>
    /// <param name="contracts">All contracts.</param>
    /// <exception cref="UsageException">The file cannot be read, or has no violation to run.</exception>
    public static IReadOnlyList<ReplayScript> Read(
        string? path,
        IReadOnlyList<string> services,
        IReadOnlyList<ServiceResult> contracts
    )
    {
        if (path is null)
        {
            return [];
        }

        var scripts = Parse(path);
        if (
            scripts.FirstOrDefault(script => contracts.All(each => each.Contract.Service != ServiceOf(script))) is
            { } odd
        )
        {
            throw Error(path, $"the contracts have no rule '{odd.Rule}'.");
        }

        if (scripts.Any(script => script.Seed != scripts[0].Seed))
        {
            throw Error(path, "its violations have different seeds, so they come from different runs.");
        }

        var wanted = scripts
            .Where(script =>
                services.Count == 0 || services.Contains(ServiceOf(script), StringComparer.OrdinalIgnoreCase)
            )
            .ToArray();
        return wanted.Length > 0 ? wanted : throw Error(path, $"it has no violation of {string.Join(", ", services)}.");
    }

    /// <summary>The service of a stored violation.</summary>
    public static string ServiceOf(ReplayScript script) => script.Rule.Split('/')[0];

    private static IReadOnlyList<ReplayScript> Parse(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: > MaxBytes }
                ? throw Error(path, $"the file has more than {MaxBytes} bytes.")
                : ReplayReader.Read(File.ReadAllText(path), path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Error(path, exception.Message);
        }
        catch (FormatException exception)
        {
            throw new UsageException($"--replay {exception.Message}");
        }
    }

    private static UsageException Error(string path, string what) => new($"--replay {path}: {what}");
}
