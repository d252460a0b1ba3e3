using LightsailContract.Reader;

namespace LightsailContract.Conformance.Api;

/// <summary>The sequence of a stored violation, to be run again. It numbers parents and entries, so it holds no identifier
/// and no secret, and it can run at any endpoint.</summary>
/// <param name="Rule">The id of the rule that was broken, with its service before it.</param>
/// <param name="Resource">The resource that the sequence creates.</param>
/// <param name="Seed">The seed of the run that found it.</param>
/// <param name="Steps">The steps: <c>create 0</c>, <c>list 0</c>, <c>delete 0 0</c>, …</param>
public sealed record ReplayScript(string Rule, string Resource, long Seed, IReadOnlyList<string> Steps)
{
    /// <summary>The largest number of steps.</summary>
    public const int MaxSteps = StepSyntax.MaxSteps;
}
