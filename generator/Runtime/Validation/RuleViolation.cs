namespace LightsailContract.Runtime;

/// <summary>One constraint that a value breaks. It never holds the value.</summary>
/// <param name="Path">Where, from the validated value, in the contract's spelling: <c>accessKeys[2].status</c>; empty for
/// the value itself.</param>
/// <param name="RuleId">The constraint's place in the contract: <c>BucketName.pattern</c>.</param>
/// <param name="Constraint">What it asks for: <c>3 to 54 characters</c>.</param>
/// <param name="Source">The titles of the documents that say so, or null.</param>
public sealed record RuleViolation(string Path, string RuleId, string Constraint, string? Source)
{
    /// <summary>The violation in a sentence.</summary>
    public override string ToString() =>
        Path.Length == 0 ? $"{Constraint} ({RuleId})" : $"{Path}: {Constraint} ({RuleId})";
}
