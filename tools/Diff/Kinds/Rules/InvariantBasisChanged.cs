using LightsailContract.Diff.Changes;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Rules;

/// <summary>A rule is documented now, or only inferred now.</summary>
public sealed class InvariantBasisChanged()
    : InvariantKind("invariant-basis-changed", "A rule is documented now, or only inferred now.", Effect.None, "basis")
{
    private protected override string? Describe(Invariant old, Invariant current) =>
        old.Header.Basis != current.Header.Basis
            ? $"the basis {Values.Changed(old.Header.Basis, current.Header.Basis)}"
            : null;
}
