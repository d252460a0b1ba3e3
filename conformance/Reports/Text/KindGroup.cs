using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>The rules of one kind in one service. Reports that list all rules list them in these groups.</summary>
/// <param name="Service">The service.</param>
/// <param name="Kind">The kind of the rules.</param>
/// <param name="Rules">The rules, at least one, in the report's order.</param>
internal sealed record KindGroup(string Service, string Kind, IReadOnlyList<RuleResult> Rules)
{
    /// <summary>The heading of the group.</summary>
    public string Title => TitleOf(Service, Kind);

    /// <summary>The groups, in the order of their first rules.</summary>
    public static IReadOnlyList<KindGroup> FromReport(ConformanceReport report) =>
        [
            .. report
                .Rules.GroupBy(rule => (rule.Service, rule.Kind))
                .Select(group => new KindGroup(group.Key.Service, group.Key.Kind, [.. group])),
        ];

    /// <summary>The heading of a group.</summary>
    public static string TitleOf(string service, string kind) => $"{service} · {kind}";
}
