namespace LightsailContract.Conformance.Execution.Sweeping;

/// <summary>What a sweep did.</summary>
/// <param name="Removed">What it removed, parents among them, in words; holds no secret and no identifier of what has secrets.</param>
/// <param name="Left">What it could not remove, or would not because it may be somebody's, in words; holds no secret.</param>
public sealed record SweepResult(IReadOnlyList<string> Removed, IReadOnlyList<string> Left);
