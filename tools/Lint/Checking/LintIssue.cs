using LightsailContract.Model;

namespace LightsailContract.Lint.Checking;

/// <summary>One place that breaks a rule.</summary>
/// <param name="Steps">The path of the part, as <see cref="Reader.Locations.LocationMap"/> has it.</param>
/// <param name="Arguments">What fills the places of the rule's message.</param>
internal sealed record LintIssue(EquatableArray<string> Steps, EquatableArray<string> Arguments)
{
    /// <summary>Whether the fix is certain: to remove the entry at <see cref="Steps"/>.</summary>
    public bool CanRemove { get; init; }

    /// <summary>An issue at a path.</summary>
    /// <param name="steps">The steps of the path.</param>
    /// <param name="arguments">What fills the places of the message.</param>
    public static LintIssue At(string[] steps, params string[] arguments) =>
        new(steps.ToEquatableArray(), arguments.ToEquatableArray());
}
