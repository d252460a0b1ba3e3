using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.ResponseShape;

/// <summary>One constraint on a value: what it says, and what is wrong with a value that breaks it.</summary>
/// <param name="Name">The trait's name, the last part of the rule's id.</param>
/// <param name="Statement">What it says of the value.</param>
/// <param name="Applies">Whether there is something to check.</param>
/// <param name="Problem">What is wrong, or null; never the value itself.</param>
/// <param name="Level">How grave a breach is.</param>
/// <param name="Basis">How sure it is.</param>
internal sealed record ValueCheck(
    string Name,
    string Statement,
    Func<DocumentNode, bool> Applies,
    Func<DocumentNode, string?> Problem,
    RuleLevel Level = RuleLevel.Must,
    RuleBasis Basis = RuleBasis.Documented
);
