using LightsailContract.Lint.Checking;
using LightsailContract.Model;

namespace LightsailContract.Lint.Rules;

/// <summary>Each resource that is created has a call that lists it.</summary>
internal sealed class ResourceListRule : LintRule
{
    public override FindingRule Rule { get; } =
        Warning(
            "LSC4010",
            "The resource has no list",
            "The resource '{0}' has no list call, so no rule can see whether one exists",
            "The rules of a resource's life compare the list with what was created and deleted. Without a list they are not "
                + "exercised. Add 'list:', or suppress the finding if the service has no such operation."
        );

    public override IEnumerable<LintIssue> Check(LintContext context) =>
        context
            .Contract.Resources.Where(resource => resource is { Create: not null, List: null, Fixture: false })
            .Select(resource => LintIssue.At(["resources", resource.Name], resource.Name));
}
