using LightsailContract.Model;

namespace LightsailContract.Emit.Constraints;

/// <summary>One constraint on a value; it can be at any place in the contract.</summary>
/// <param name="RuleId">Its place in the contract: <c>BucketName.pattern</c>.</param>
/// <param name="ContractPath">The same as the reader's location map has it: <c>shapes/BucketName/pattern</c>.</param>
/// <param name="Text">What it asks for, for people: <c>3 to 54 characters</c>.</param>
/// <param name="Source">The titles of the documents that say so, or null.</param>
internal abstract record Constraint(string RuleId, string ContractPath, string Text, string? Source);

/// <summary>Bounds on characters, bytes or entries.</summary>
internal sealed record LengthConstraint(
    string RuleId,
    string ContractPath,
    string Text,
    string? Source,
    LengthTrait Bounds
) : Constraint(RuleId, ContractPath, Text, Source);

/// <summary>Bounds on a number.</summary>
internal sealed record RangeConstraint(
    string RuleId,
    string ContractPath,
    string Text,
    string? Source,
    RangeTrait Bounds
) : Constraint(RuleId, ContractPath, Text, Source);

/// <summary>A regular expression.</summary>
internal sealed record PatternConstraint(
    string RuleId,
    string ContractPath,
    string Text,
    string? Source,
    string Pattern
) : Constraint(RuleId, ContractPath, Text, Source);

/// <summary>No element twice.</summary>
internal sealed record UniqueConstraint(string RuleId, string ContractPath, string Text, string? Source)
    : Constraint(RuleId, ContractPath, Text, Source);

/// <summary>A listed value; only if the contract's enums are strict.</summary>
internal sealed record EnumConstraint(string RuleId, string ContractPath, string Text, string? Source)
    : Constraint(RuleId, ContractPath, Text, Source);
