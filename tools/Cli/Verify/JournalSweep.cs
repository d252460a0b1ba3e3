using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Sweeping;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Reports;
using LightsailContract.Reader;

namespace LightsailContract.Cli;

/// <summary>Sweeps journals and prints the result.</summary>
internal sealed class JournalSweep(Terminal terminal)
{
    public required IReadOnlyList<ServiceResult> Services { get; init; }

    public required HttpTransportOptions Transport { get; init; }

    /// <summary>The region; null for the journal's.</summary>
    public required string? Region { get; init; }

    public required string? Profile { get; init; }

    /// <summary>The parents that the user named.</summary>
    public required IReadOnlyList<NamedParent> Parents { get; init; }

    /// <summary>How a user names parents.</summary>
    public required string ParentNames { get; init; }

    /// <summary>The endpoint of a journal's run, or null.</summary>
    /// <exception cref="UsageException">The file cannot be read, is not a journal, or a run is writing it.</exception>
    public static Uri? EndpointOf(string journal)
    {
        try
        {
            return Sweeper.EndpointOf(journal) is { Length: > 0 } endpoint
                ? OptionValues.Endpoint(endpoint, $"{journal} names the endpoint")
                : null;
        }
        catch (EndpointUnusableException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    /// <summary>The journals that interrupted runs left, oldest first, including unreadable ones.</summary>
    /// <param name="variable">The environment.</param>
    /// <param name="endpoint">Only journals of runs against this endpoint; null for all.</param>
    public static IReadOnlyList<string> FindInterrupted(Func<string, string?> variable, Uri? endpoint) =>
        [.. StateFolder.Journals(variable).Where(path => !IsInUse(path) && IsOf(path, endpoint))];

    // A run that is still active removes what it created.
    private static bool IsInUse(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsOf(string path, Uri? endpoint)
    {
        try
        {
            return endpoint is null || EndpointOf(path) == endpoint;
        }
        catch (UsageException)
        {
            return true;
        }
    }

    /// <returns>The exit code: whether anything is left.</returns>
    /// <exception cref="UsageException">There are no credentials, or no endpoint.</exception>
    /// <exception cref="EndpointUnusableException">The journal cannot be used, or the endpoint is not there.</exception>
    public async Task<int> SweepAsync(string journal, Uri? endpoint, CancellationToken cancellationToken)
    {
        var written = EndpointOf(journal);
        var address = endpoint ?? written;
        if (address is null)
        {
            throw new UsageException($"{journal} names no endpoint; give it with --endpoint.");
        }

        var isOurs = StateFolder.Holds(journal, terminal.Variable);
        if (!isOurs && endpoint is null && !address.IsLoopback)
        {
            throw new UsageException(
                $"{journal} is not in the state folder of this user: confirm its endpoint with --endpoint {address}"
            );
        }

        var credentials = await new CredentialChain(terminal)
            .FindAsync(Profile, address, cancellationToken)
            .ConfigureAwait(false);
        using var transport = new HttpTransport(address, Transport);
        var defaults = new ConformanceOptions();
        var result = await new Sweeper(
            Services,
            transport,
            new ConformanceOptions
            {
                Endpoint = address.ToString(),
                Region = Region ?? Sweeper.RegionOf(journal) ?? defaults.Region,
                Credentials = credentials,
                JournalPath = journal,
                Parents = Parents,
            }
        )
        {
            Scope = isOurs ? SweepScope.MadeOrNamed : SweepScope.Named,
        }
            .SweepAsync(cancellationToken)
            .ConfigureAwait(false);
        Print(address, journal, result);
        return result.Left.Count == 0 ? ExitCode.Ok : ExitCode.Found;
    }

    private void Print(Uri address, string journal, SweepResult result)
    {
        foreach (var name in result.Removed)
        {
            terminal.Output.WriteLine(VisibleText.Escape($"removed {name}"));
        }

        foreach (var left in result.Left)
        {
            terminal.WriteError($"left {left}");
        }

        if (result.Left.Count > 0)
        {
            terminal.WriteError(
                $"A sweep removes only what runs made, by its name and by a journal of this user's state folder, and what you name ({ParentNames})."
            );
        }

        var removed = ReportWords.Number(result.Removed.Count, "item", "items");
        terminal.Output.WriteLine(
            VisibleText.Escape(
                result.Left.Count == 0
                    ? $"{address}: {removed} removed, nothing is left of the run."
                    : $"{address}: {removed} removed, {result.Left.Count} not removed; {journal} lists them."
            )
        );
    }
}
