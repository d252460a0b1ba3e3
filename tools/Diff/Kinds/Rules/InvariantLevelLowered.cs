using LightsailContract.Diff.Changes;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Rules;

/// <summary>It is less grave to break a rule: must becomes should.</summary>
public sealed class InvariantLevelLowered()
    : InvariantKind(
        "invariant-level-lowered",
        "It is less grave to break a rule: must becomes should.",
        new(Severity.Risk, Severity.None, Severity.None),
        "level"
    )
{
    private protected override string? Describe(Invariant old, Invariant current) =>
        old.Header.Level < current.Header.Level ? "the level is should, was must" : null;
}
