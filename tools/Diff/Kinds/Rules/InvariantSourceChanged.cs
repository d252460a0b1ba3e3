using LightsailContract.Diff.Changes;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Rules;

/// <summary>Other documents state a rule.</summary>
public sealed class InvariantSourceChanged()
    : InvariantKind("invariant-source-changed", "Other documents state a rule.", Effect.None, "source")
{
    private protected override string? Describe(Invariant old, Invariant current) =>
        old.Header.Source != current.Header.Source
            ? $"the source {Values.Changed(old.Header.Source, current.Header.Source)}"
            : null;
}
