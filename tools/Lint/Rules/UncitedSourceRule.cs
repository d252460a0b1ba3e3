using LightsailContract.Lint.Checking;
using LightsailContract.Model;

namespace LightsailContract.Lint.Rules;

/// <summary>Each source is cited somewhere.</summary>
internal sealed class UncitedSourceRule : LintRule
{
    public override FindingRule Rule { get; } =
        Warning(
            "LSC4013",
            "Nothing cites the source",
            "Nothing cites the source '{0}'",
            "A source that no citation, rule, resource or disagreement names supports nothing. Cite it, or remove it."
        );

    public override IEnumerable<LintIssue> Check(LintContext context)
    {
        var contract = context.Contract;
        var cited = contract
            .Citations.SelectMany(citation => citation.Sources)
            .Concat(contract.Resources.SelectMany(resource => resource.Source))
            .Concat(contract.Resources.SelectMany(resource => resource.Quota?.Source ?? []))
            .Concat(contract.Invariants.SelectMany(invariant => invariant.Header.Source))
            .Concat(contract.Scenarios.SelectMany(scenario => scenario.Source))
            .Concat(contract.Disagreements.SelectMany(it => it.Positions).Select(position => position.Source))
            .ToHashSet(StringComparer.Ordinal);
        return contract
            .Sources.Where(source => !cited.Contains(source.Name))
            .Select(source => LintIssue.At(["sources", source.Name], source.Name));
    }
}
