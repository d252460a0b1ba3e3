using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff;

/// <summary>What differs between two sets of contracts.</summary>
/// <param name="Changes">The changes, the gravest first, then by place.</param>
/// <param name="Added">Services that only the new side has.</param>
/// <param name="Removed">Services that only the old side has.</param>
public sealed record DiffResult(
    IReadOnlyList<Change> Changes,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Removed
);
