using Microsoft.CodeAnalysis;

namespace LightsailContract.Generator.Tests;

/// <summary>Why a step's output is what it is.</summary>
/// <param name="Step">The step's name.</param>
/// <param name="Reason">The engine's reason.</param>
internal sealed record RunReason(string Step, IncrementalStepRunReason Reason)
{
    public bool IsCached => Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
}

/// <summary>Reads run reasons off a result.</summary>
internal static class RunReasons
{
    private const string SourceOutput = "SourceOutput";

    /// <summary>Every output of every tracked step and of the source outputs.</summary>
    public static IReadOnlyList<RunReason> Of(GeneratorRunResult result) =>
        [
            .. result
                .TrackedSteps.Where(step => StepNames.All.Contains(step.Key))
                .Concat(result.TrackedOutputSteps.Where(step => step.Key == SourceOutput))
                .SelectMany(step =>
                    step.Value.SelectMany(run => run.Outputs).Select(o => new RunReason(step.Key, o.Reason))
                ),
        ];

    /// <summary>The distinct reasons of each step, as text: <c>Parse: Cached, Modified</c>.</summary>
    public static IReadOnlyDictionary<string, string> Profile(this GeneratorRun run) =>
        Of(run.Result)
            .GroupBy(step => step.Step)
            .ToDictionary(
                group => group.Key,
                group =>
                    string.Join(
                        ", ",
                        group.Select(step => step.Reason.ToString()).Distinct().Order(StringComparer.Ordinal)
                    )
            );

    /// <summary>How many outputs of a step have a reason.</summary>
    public static int Count(this GeneratorRun run, string step, IncrementalStepRunReason reason) =>
        Of(run.Result).Count(one => one.Step == step && one.Reason == reason);
}
