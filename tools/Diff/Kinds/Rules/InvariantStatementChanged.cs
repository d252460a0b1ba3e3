using LightsailContract.Diff.Changes;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Rules;

/// <summary>The words of a rule are different.</summary>
public sealed class InvariantStatementChanged()
    : InvariantKind("invariant-statement-changed", "The words of a rule are different.", Effect.None, "statement")
{
    private protected override string? Describe(Invariant old, Invariant current) =>
        old.Header.Statement != current.Header.Statement ? "the statement is different" : null;
}
