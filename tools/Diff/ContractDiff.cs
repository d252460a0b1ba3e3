using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Diff.CSharp;
using LightsailContract.Diff.Registry;

namespace LightsailContract.Diff;

/// <summary>Compares contracts.</summary>
public static class ContractDiff
{
    /// <summary>Every change between two contracts of one service, the gravest first, then by place.</summary>
    /// <param name="old">The old contract.</param>
    /// <param name="current">The new contract.</param>
    public static IReadOnlyList<Change> Compare(DiffSide old, DiffSide current)
    {
        var pair = new ServicePair(old, current);
        var effects = new CSharpEffects(ApiComparison.Compare(pair.Old.Contract, pair.New.Contract));
        return
        [
            .. ChangeKinds
                .All.SelectMany(kind => kind.Find(pair))
                .Select(effects.Complete)
                .OrderByDescending(change => change.Worst)
                .ThenBy(change => change.Path, StringComparer.Ordinal)
                .ThenBy(change => change.Kind.Id, StringComparer.Ordinal),
        ];
    }
}
