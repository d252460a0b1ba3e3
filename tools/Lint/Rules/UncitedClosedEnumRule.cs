using LightsailContract.Lint.Checking;
using LightsailContract.Model;

namespace LightsailContract.Lint.Rules;

/// <summary>Each closed enum says which document states that it is closed.</summary>
internal sealed class UncitedClosedEnumRule : LintRule
{
    public override FindingRule Rule { get; } =
        Warning(
            "LSC4015",
            "The closed enum has no citation",
            "No document is cited for '{0}.closed'",
            "Another value in a response breaks a must-rule, so a document must say that there are no others. A list of values "
                + "alone does not say it: services add values later. Add the path to 'citations', or remove 'closed'."
        );

    public override IEnumerable<LintIssue> Check(LintContext context)
    {
        var cited = context.Contract.Citations.Select(citation => citation.Path).ToHashSet(StringComparer.Ordinal);
        return context
            .Contract.Shapes.Where(shape => shape.Traits.Closed && !cited.Contains($"{shape.Name}.closed"))
            .Select(shape =>
                LintIssue.At([IsApplied(context, shape) ? "apply" : "shapes", shape.Name, "closed"], shape.Name)
            );
    }

    private static bool IsApplied(LintContext context, Shape shape) =>
        context.Files.Any(file =>
            file.Declarations.Overrides.Any(given => given.Path == shape.Name && given.Traits.Given.Contains("closed"))
        );
}
