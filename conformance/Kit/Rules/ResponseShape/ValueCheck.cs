using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.ResponseShape;

/// <summary>The check of one constraint on a value.</summary>
/// <param name="Name">The last part of the rule's id.</param>
/// <param name="Statement">The requirement, as the end of a sentence about the value.</param>
/// <param name="Applies">Whether the check applies to the value.</param>
/// <param name="Problem">Describes what is wrong, without the value; null if nothing is.</param>
/// <param name="Level">How grave it is to break the constraint.</param>
/// <param name="Basis">How sure the constraint is.</param>
internal sealed record ValueCheck(
    string Name,
    string Statement,
    Func<DocumentNode, bool> Applies,
    Func<DocumentNode, string?> Problem,
    RuleLevel Level = RuleLevel.Must,
    RuleBasis Basis = RuleBasis.Documented
)
{
    /// <summary>The trait that states the constraint, as citations and the contract's lines name it.</summary>
    public string Trait { get; init; } = Name;
}
