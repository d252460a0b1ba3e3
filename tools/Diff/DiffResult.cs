using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Impact;

namespace LightsailContract.Diff;

/// <summary>What differs between two sets of contracts.</summary>
/// <param name="Changes">The changes, the gravest first, then by place.</param>
/// <param name="Added">Services that only the new side has.</param>
/// <param name="Removed">Services that only the old side has.</param>
/// <param name="Rules">The conformance rules that the changes concern.</param>
/// <param name="Replays">A line for each stored violation that the changes concern.</param>
/// <param name="KnownFailures">A line for each known failure that the changes concern.</param>
public sealed record DiffResult(
    IReadOnlyList<Change> Changes,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Removed,
    RuleImpact Rules,
    IReadOnlyList<string> Replays,
    IReadOnlyList<string> KnownFailures
)
{
    /// <summary>Whether there is nothing to report.</summary>
    public bool IsEmpty => Changes.Count + Added.Count + Removed.Count == 0;

    /// <summary>Whether somebody is broken; a service that is gone breaks its clients.</summary>
    public bool IsBreaking => Removed.Count > 0 || Changes.Any(change => change.Worst == Severity.Break);
}
