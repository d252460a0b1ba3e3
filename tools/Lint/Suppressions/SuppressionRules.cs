using LightsailContract.Model;

namespace LightsailContract.Lint.Suppressions;

/// <summary>What can be wrong with a comment that suppresses findings.</summary>
internal static class SuppressionRules
{
    /// <summary>There is nothing to suppress.</summary>
    public static FindingRule Stale { get; } =
        new(
            "LSC4001",
            "The suppression is stale",
            "There is no finding {0} that this comment could suppress",
            FindingSeverity.Warning,
            "The mistake was fixed, or the comment is at another place. The comment suppresses the findings of its own "
                + "line or, if it has a line to itself, of the next line. 'spec lint --fix' removes it."
        );

    /// <summary>The comment cannot be read.</summary>
    public static FindingRule Unreadable { get; } =
        new(
            "LSC4002",
            "The suppression cannot be read",
            "This comment suppresses nothing: {0}",
            FindingSeverity.Warning,
            "Write the rule and the reason: '# lint-ignore LSC4009: the documents name no error'. Errors cannot be suppressed."
        );

    public static IReadOnlyList<FindingRule> All { get; } = [Stale, Unreadable];
}
