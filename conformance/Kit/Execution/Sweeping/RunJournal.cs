using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Journals;
using LightsailContract.Conformance.Resources;
using LightsailContract.Reader;

namespace LightsailContract.Conformance.Execution.Sweeping;

/// <summary>Keeps a run's journal. It is closed when the run ends, and swept at once if the run was cancelled.</summary>
internal static class RunJournal
{
    private static readonly TimeSpan LastSweep = TimeSpan.FromSeconds(8);

    /// <summary>Runs with the journal that the options name, or without one.</summary>
    public static async Task<T> RunWithJournalAsync<T>(
        IReadOnlyList<ServiceResult> services,
        IContractTransport transport,
        ConformanceOptions options,
        Func<IJournal, Task<T>> run,
        CancellationToken cancellationToken
    )
    {
        if (options.JournalPath is not { } path)
        {
            return await run(new NoJournal()).ConfigureAwait(false);
        }

        using var file = new FileJournal(path, options);
        try
        {
            return await run(file).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            file.Close();
            await SweepAsync(services, transport, options).ConfigureAwait(false);
            throw;
        }
        finally
        {
            file.Close();
        }
    }

    /// <summary>After a cancelled run, deletes what the journal says is left.</summary>
    private static async Task SweepAsync(
        IReadOnlyList<ServiceResult> services,
        IContractTransport transport,
        ConformanceOptions options
    )
    {
        if (!File.Exists(options.JournalPath))
        {
            return;
        }

        using var bound = new CancellationTokenSource(LastSweep);
        try
        {
            await new Sweeper(services, transport, options).SweepAsync(bound.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is EndpointUnusableException or OperationCanceledException)
        {
            // What could not be deleted stays in the journal.
        }
    }
}
