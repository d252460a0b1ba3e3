using LightsailContract.Lint.Checking;
using LightsailContract.Model;

namespace LightsailContract.Lint.Rules;

/// <summary>Each shape is used by an operation or by a resource.</summary>
internal sealed class UnreachedShapeRule : LintRule
{
    public override FindingRule Rule { get; } =
        Warning(
            "LSC4005",
            "Nothing uses the shape",
            "No operation and no resource uses the shape '{0}'",
            "The shape is emitted as a public type and is never sent or received. Often a member that used it was removed. "
                + "Remove the shape, or use it."
        );

    public override IEnumerable<LintIssue> Check(LintContext context) =>
        context
            .Contract.Shapes.Where(shape => !context.IsReached(shape.Name))
            .Select(shape => LintIssue.At(["shapes", shape.Name], shape.Name));
}
