namespace LightsailContract.Conformance.Sweeping;

/// <summary>What a sweep did.</summary>
/// <param name="Removed">How many things it removed, parents among them.</param>
/// <param name="Left">What it could not remove, or would not because it may be somebody's, in words; holds no secret.</param>
public sealed record SweepResult(int Removed, IReadOnlyList<string> Left);
