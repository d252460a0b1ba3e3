using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Journals;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Http.Secrets;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Conformance.Execution.Sweeping;

/// <summary>Deletes what an interrupted run left, according to its journal.</summary>
/// <param name="services">The contracts.</param>
/// <param name="transport">The transport to the endpoint.</param>
/// <param name="options">The journal's path, the region and the credentials.</param>
public sealed class Sweeper(
    IReadOnlyList<ServiceResult> services,
    IContractTransport transport,
    ConformanceOptions options
)
{
    /// <summary>The endpoint of a journal's last run, or null.</summary>
    /// <param name="journalPath">The journal.</param>
    /// <exception cref="EndpointUnusableException">The journal cannot be read.</exception>
    public static string? EndpointOf(string journalPath) => JournalContents.Read(journalPath).Endpoint;

    /// <summary>The region of a journal's last run, or null.</summary>
    /// <param name="journalPath">The journal.</param>
    /// <exception cref="EndpointUnusableException">The journal cannot be read.</exception>
    public static string? RegionOf(string journalPath) => JournalContents.Read(journalPath).Region;

    /// <summary>What a journal's run left.</summary>
    /// <param name="journalPath">The journal.</param>
    /// <exception cref="EndpointUnusableException">The journal cannot be read.</exception>
    public static JournalSummary LeftBy(string journalPath)
    {
        var contents = JournalContents.Read(journalPath);
        return new JournalSummary(
            contents.Entries.Count + contents.Parents.Count(parent => parent.IsCertain),
            contents.Parents.Count(parent => !parent.IsCertain)
                + contents.Intents.Where(intent => !contents.MadeParentOf(intent)).Sum(intent => intent.Count)
        );
    }

    /// <summary>Which names of the journal may be touched; the caller's own are <see cref="ConformanceOptions.Parents"/>.</summary>
    public SweepScope Scope { get; init; } = SweepScope.Journal;

    /// <summary>Removes it, and the journal if nothing is left.</summary>
    /// <param name="cancellationToken">Ends the sweep; what is not removed yet stays in the journal.</param>
    /// <exception cref="EndpointUnusableException">There is no journal, it cannot be read, or the endpoint is not there.</exception>
    public async Task<SweepResult> SweepAsync(CancellationToken cancellationToken = default)
    {
        var path = options.JournalPath ?? throw new EndpointUnusableException("No journal was named.");
        var contents = JournalContents.Read(path);
        var guarded = new ReachabilityGuard(transport);
        var (removed, left) = (new List<string>(), new List<string>());
        using (var journal = new FileJournal(path, options with { Endpoint = contents.Endpoint ?? options.Endpoint }))
        {
            foreach (var service in services)
            {
                var sweeper = new ResourceSweeper(SessionFor(service.Contract, guarded), journal, contents)
                {
                    Permission = new SweepPermission(Scope, options.Parents),
                };
                await sweeper.SweepAsync(cancellationToken).ConfigureAwait(false);
                removed.AddRange(sweeper.Removed);
                left.AddRange(sweeper.Left);
            }
        }

        left.AddRange(
            contents
                .Entries.Concat(contents.Parents)
                .Where(leftover => services.All(service => service.Contract.Service != leftover.Service))
                .Select(leftover => $"{leftover.Service} {leftover.Resource}: its contract was not given")
        );
        if (left.Count == 0)
        {
            File.Delete(path);
        }

        return new SweepResult(removed, left);
    }

    private WireSession SessionFor(Contract contract, IContractTransport guarded) =>
        new(
            contract,
            guarded,
            RequestSigner.For(contract, options),
            new RequestBudget(max: null),
            new SecretVault(contract, guarded.Secrets),
            options.Clock
        );
}
