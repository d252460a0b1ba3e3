using LightsailContract.Lint.Checking;
using LightsailContract.Lint.Rules;
using LightsailContract.Lint.Suppressions;
using LightsailContract.Model;

namespace LightsailContract.Lint;

/// <summary>All rules of the linter. A new rule is a class in <c>Rules</c> and one line here.</summary>
public static class LintRules
{
    internal static IReadOnlyList<LintRule> OfContracts { get; } =
    [
        new TypeNameRule(),
        new MemberNameRule(),
        new UnreachedShapeRule(),
        new PatternLengthRule(),
        new CatastrophicPatternRule(),
        new SecretMemberRule(),
        new OperationErrorsRule(),
        new ResourceListRule(),
        new UncitedConstraintRule(),
        new UnusedOverrideRule(),
        new UncitedSourceRule(),
        new EmptyBoundRule(),
        new UncitedClosedEnumRule(),
    ];

    /// <summary>What each rule reports, by id.</summary>
    public static EquatableArray<FindingRule> All { get; } =
        OfContracts
            .Select(rule => rule.Rule)
            .Concat(SuppressionRules.All)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .ToEquatableArray();
}
