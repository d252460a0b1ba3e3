using LightsailContract.Conformance.Api;
using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff.Impact;

/// <summary>Stored counterexamples and known failures that the changes concern.</summary>
public static class StoredImpact
{
    /// <summary>A line for each stored violation whose rule is gone or changed, or whose resource changed.</summary>
    /// <param name="scripts">The stored violations.</param>
    /// <param name="rules">The rules that the changes concern.</param>
    /// <param name="changes">The changes.</param>
    public static IReadOnlyList<string> OfReplays(
        IEnumerable<ReplayScript> scripts,
        RuleImpact rules,
        IReadOnlyList<Change> changes
    ) =>
        [
            .. scripts
                .Select(script => (script.Rule, Reason: ReasonFor(script, rules, changes)))
                .Where(each => each.Reason is not null)
                .Select(each => $"{each.Rule}: {each.Reason}"),
        ];

    /// <summary>A line for each entry of a list of known failures whose rule is gone or changed.</summary>
    /// <param name="ids">The entries: ids of rules.</param>
    /// <param name="rules">The rules that the changes concern.</param>
    public static IReadOnlyList<string> OfKnownFailures(IEnumerable<string> ids, RuleImpact rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return
        [
            .. ids.Select(id => (id, Reason: Reason(id, rules)))
                .Where(each => each.Reason is not null)
                .Select(each => $"{each.id}: {each.Reason}"),
        ];
    }

    private static string? ReasonFor(ReplayScript script, RuleImpact rules, IReadOnlyList<Change> changes) =>
        Reason(script.Rule, rules)
        ?? (
            changes.Any(change =>
                change.Path.StartsWith($"resources/{script.Resource}/", StringComparison.Ordinal)
                && script.Rule.StartsWith(change.Service + "/", StringComparison.Ordinal)
            )
                ? $"the resource {script.Resource} changed"
                : null
        );

    private static string? Reason(string rule, RuleImpact rules) =>
        Has(rules.Removed, rule) ? "the rule is gone"
        : Has(rules.Changed, rule) ? "the rule changed"
        : null;

    // A list may leave out the service.
    private static bool Has(IEnumerable<string> ids, string rule) =>
        ids.Any(id => id == rule || id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..] == rule);
}
