using LightsailContract.Diff.Changes;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Rules;

/// <summary>A rule that spans calls asks for something else.</summary>
public sealed class InvariantChanged()
    : InvariantKind(
        "invariant-changed",
        "A rule that spans calls asks for something else.",
        new(Severity.Risk, Severity.Break, Severity.None),
        ""
    )
{
    private protected override string? Describe(Invariant old, Invariant current) =>
        !Bare.Of(old).Equals(Bare.Of(current)) ? "the invariant asks for something else" : null;
}
