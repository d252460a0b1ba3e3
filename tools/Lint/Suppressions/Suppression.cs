using LightsailContract.Model;

namespace LightsailContract.Lint.Suppressions;

/// <summary>A comment that suppresses findings of one rule on one line.</summary>
/// <param name="RuleId">The rule's id.</param>
/// <param name="Line">The line of the findings, from 1.</param>
/// <param name="Comment">Where the comment stands.</param>
internal sealed record Suppression(string RuleId, int Line, SourceLocation Comment);
