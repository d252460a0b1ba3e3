namespace LightsailContract.Conformance.Execution.Sweeping;

/// <summary>The result of a sweep.</summary>
/// <param name="Removed">What was deleted, including parents, as text. It has no secret, and no identifier of a resource
/// that has secrets.</param>
/// <param name="Left">What was not deleted, because it failed or because it may be the user's, as text without secrets.</param>
public sealed record SweepResult(IReadOnlyList<string> Removed, IReadOnlyList<string> Left);
