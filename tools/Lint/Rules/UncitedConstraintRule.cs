using LightsailContract.Lint.Checking;
using LightsailContract.Model;

namespace LightsailContract.Lint.Rules;

/// <summary>In a contract with citations, each constraint says which document states it.</summary>
internal sealed class UncitedConstraintRule : LintRule
{
    private static readonly string[] Kinds =
    [
        ConstraintKind.Length,
        ConstraintKind.Pattern,
        ConstraintKind.Range,
        ConstraintKind.UniqueItems,
    ];

    public override FindingRule Rule { get; } =
        Warning(
            "LSC4011",
            "The constraint has no citation",
            "No document is cited for '{0}'",
            "A reader of a finding wants to know who says so. Add the path to 'citations' with the ids of the documents. Shapes "
                + "of fixtures alone are not examined, and no contract without citations."
        );

    public override IEnumerable<LintIssue> Check(LintContext context)
    {
        if (context.Contract.Citations.IsEmpty)
        {
            return [];
        }

        var cited = context.Contract.Citations.Select(citation => citation.Path).ToHashSet(StringComparer.Ordinal);
        return context
            .Contract.Shapes.Where(shape => context.IsDocumented(shape.Name))
            .Select(shape => (Steps: new[] { "shapes", shape.Name }, shape.Name, shape.Traits))
            .Concat(
                context
                    .Members()
                    .Where(it => context.IsDocumented(it.Owner.Name))
                    .Select(it =>
                        (
                            Steps: MemberPlace.Steps(it.Owner, it.Member),
                            Name: MemberPlace.Name(it.Owner, it.Member),
                            it.Member.Traits
                        )
                    )
            )
            .SelectMany(it =>
                Kinds
                    .Where(kind => ConstraintKind.IsGiven(kind, it.Traits) && !cited.Contains($"{it.Name}.{kind}"))
                    .Select(kind => LintIssue.At([.. it.Steps, kind], $"{it.Name}.{kind}"))
            );
    }
}
