using LightsailContract.Reader;

namespace LightsailContract.Conformance.Api;

/// <summary>A stored violation's sequence, to be run again: it names parents and entries by number, so it holds no identifier
/// and no secret, and means the same at any endpoint.</summary>
/// <param name="Rule">The id of the rule that broke, with its service before it.</param>
/// <param name="Resource">The resource that the sequence is about.</param>
/// <param name="Seed">What the run drew its values from.</param>
/// <param name="Steps">The steps: <c>create 0</c>, <c>list 0</c>, <c>delete 0 0</c>, …</param>
public sealed record ReplayScript(string Rule, string Resource, long Seed, IReadOnlyList<string> Steps)
{
    /// <summary>The most steps of one sequence.</summary>
    public const int MaxSteps = StepSyntax.MaxSteps;
}
