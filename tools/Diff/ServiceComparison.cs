using LightsailContract.Conformance.Api;
using LightsailContract.Diff.Comparison;
using LightsailContract.Diff.Impact;
using LightsailContract.Reader;

namespace LightsailContract.Diff;

/// <summary>Compares sets of contracts.</summary>
public static class ServiceComparison
{
    /// <summary>Everything that differs, and what it concerns.</summary>
    /// <param name="old">The old contracts.</param>
    /// <param name="current">The new contracts.</param>
    /// <param name="replays">Stored violations.</param>
    /// <param name="knownFailures">Entries of a list of known failures.</param>
    public static DiffResult Compare(
        IReadOnlyList<DiffSide> old,
        IReadOnlyList<DiffSide> current,
        IReadOnlyList<ReplayScript> replays,
        IReadOnlyList<string> knownFailures
    )
    {
        // One contract on each side is one service, even if it has another name now.
        var isRenamed = old.Count == 1 && current.Count == 1;
        var pairs = Pairing.By(old, current, service => isRenamed ? "" : service.Contract.Service);
        var changes = pairs
            .Both.SelectMany(both => ContractDiff.Compare(both.Old, both.New))
            .OrderByDescending(change => change.Worst)
            .ToList();
        var rules = RuleImpact.Compare(Read(old), Read(current));
        return new DiffResult(
            changes,
            [.. pairs.Added.Select(service => service.Contract.Service)],
            [.. pairs.Removed.Select(service => service.Contract.Service)],
            rules,
            StoredImpact.OfReplays(replays, rules, changes),
            StoredImpact.OfKnownFailures(knownFailures, rules)
        );
    }

    private static IEnumerable<ServiceResult> Read(IEnumerable<DiffSide> sides) =>
        sides.Select(side => side.Service).OfType<ServiceResult>();
}
