using LightsailContract.Lint.Checking;
using LightsailContract.Model;

namespace LightsailContract.Lint.Rules;

/// <summary>Each operation says which errors it answers.</summary>
internal sealed class OperationErrorsRule : LintRule
{
    public override FindingRule Rule { get; } =
        Warning(
            "LSC4009",
            "The operation has no errors",
            "The operation '{0}' declares no errors",
            "Without declared errors a client cannot tell its failures apart, and a conformance run reports each failure that "
                + "is not a common error. Add what the documents say, or suppress the finding if they say nothing."
        );

    public override IEnumerable<LintIssue> Check(LintContext context) =>
        context
            .Contract.Operations.Where(operation => operation.Errors.IsEmpty && !operation.Fixture)
            .Select(operation => LintIssue.At(["operations", operation.Name], operation.Name));
}
