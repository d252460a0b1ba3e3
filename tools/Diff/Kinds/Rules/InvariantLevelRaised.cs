using LightsailContract.Diff.Changes;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Rules;

/// <summary>It is graver to break a rule: should becomes must.</summary>
public sealed class InvariantLevelRaised()
    : InvariantKind(
        "invariant-level-raised",
        "It is graver to break a rule: should becomes must.",
        new(Severity.None, Severity.Break, Severity.None),
        "level"
    )
{
    private protected override string? Describe(Invariant old, Invariant current) =>
        old.Header.Level > current.Header.Level ? "the level is must, was should" : null;
}
