using LightsailContract.Conformance.Suite;
using LightsailContract.Reader;

namespace LightsailContract.Diff.Impact;

/// <summary>The conformance rules that the changes concern.</summary>
/// <param name="Added">The ids of rules that only the new contracts have.</param>
/// <param name="Removed">The ids of rules that only the old contracts have.</param>
/// <param name="Changed">The ids of rules that ask for something else, or are of another level or basis.</param>
public sealed record RuleImpact(
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Removed,
    IReadOnlyList<string> Changed
)
{
    /// <summary>Compares the rules of two sets of contracts.</summary>
    /// <param name="old">The old contracts.</param>
    /// <param name="current">The new contracts.</param>
    public static RuleImpact Compare(IEnumerable<ServiceResult> old, IEnumerable<ServiceResult> current)
    {
        var before = Index(old);
        var after = Index(current);
        return new RuleImpact(
            [.. after.Keys.Where(id => !before.ContainsKey(id))],
            [.. before.Keys.Where(id => !after.ContainsKey(id))],
            [
                .. before
                    .Where(each => after.TryGetValue(each.Key, out var now) && now != each.Value)
                    .Select(each => each.Key),
            ]
        );
    }

    private static SortedDictionary<string, string> Index(IEnumerable<ServiceResult> services)
    {
        var rules = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var rule in RuleCatalog.Derive(services))
        {
            rules[rule.Id] = $"{rule.Level} {rule.Basis} {rule.Statement}";
        }

        return rules;
    }
}
