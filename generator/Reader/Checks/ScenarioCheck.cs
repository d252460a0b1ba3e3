using LightsailContract.Model;

namespace LightsailContract.Reader.Checks;

/// <summary>Each scenario is about a resource that is run, and each of its steps does something there.</summary>
internal static class ScenarioCheck
{
    public static void Run(CheckContext context)
    {
        foreach (var scenario in context.Contract.Scenarios)
        {
            string[] path = ["scenarios", scenario.Id];
            if (context.RequireResource(scenario.Resource, [.. path, "resource"]) is not { } resource)
            {
                continue;
            }

            if (resource.Fixture)
            {
                context.Report(ReaderRules.ScenarioOfFixture, [.. path, "resource"], scenario.Id, resource.Name);
                continue;
            }

            for (var i = 0; i < scenario.Steps.Count; i++)
            {
                if (Lacking(context, resource, StepSyntax.FindVerb(scenario.Steps[i].Verb)!.Needs) is { } lacking)
                {
                    var step = scenario.Steps[i].ToString();
                    context.Report(
                        ReaderRules.StepNeedsMore,
                        [.. path, "steps", $"#{i}"],
                        step,
                        lacking,
                        resource.Name
                    );
                }
            }
        }
    }

    private static string? Lacking(CheckContext context, Resource resource, StepNeeds needs) =>
        needs.HasFlag(StepNeeds.Create) && resource.Create is null ? "'create' call"
        : needs.HasFlag(StepNeeds.List) && resource.List is null ? "'list' call"
        : needs.HasFlag(StepNeeds.Delete) && resource.Delete is null ? "'delete' call"
        : needs.HasFlag(StepNeeds.Parent) && resource.Parent is null ? "parent"
        : needs.HasFlag(StepNeeds.PageSize) && !TakesPageSize(context, resource) ? "page size in its 'list' call"
        : null;

    private static bool TakesPageSize(CheckContext context, Resource resource) =>
        resource.List is { } list && context.Contract.FindOperation(list.Operation)?.Paginated?.PageSize is not null;
}
