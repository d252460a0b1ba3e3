using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Suite;
using LightsailContract.Reader;

namespace LightsailContract.Cli;

/// <summary>Stored violations to run again: a JSON report, or what a violation gives as its replay.</summary>
internal static class ReplayFile
{
    private const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>What to run again.</summary>
    /// <param name="path">The file, or null.</param>
    /// <param name="services">The services that were asked for; all where empty.</param>
    /// <param name="contracts">Every contract at hand.</param>
    /// <exception cref="UsageException">The file cannot be read, or holds nothing that can be run.</exception>
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
            throw Error(path, $"no rule of the contracts is called '{odd.Rule}'.");
        }

        if (scripts.Any(script => script.Seed != scripts[0].Seed))
        {
            throw Error(path, "its violations have different seeds; they are of different runs.");
        }

        var wanted = scripts
            .Where(script =>
                services.Count == 0 || services.Contains(ServiceOf(script), StringComparer.OrdinalIgnoreCase)
            )
            .ToArray();
        return wanted.Length > 0
            ? wanted
            : throw Error(path, $"it holds no violation of {string.Join(", ", services)}.");
    }

    /// <summary>The service that a stored violation is of.</summary>
    public static string ServiceOf(ReplayScript script) => script.Rule.Split('/')[0];

    private static IReadOnlyList<ReplayScript> Parse(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: > MaxBytes }
                ? throw Error(path, $"more than {MaxBytes} bytes.")
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
