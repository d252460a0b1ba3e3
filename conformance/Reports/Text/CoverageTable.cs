using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>Operations by kind of rule: what was checked, and with which result.</summary>
/// <param name="Service">The service.</param>
/// <param name="Kinds">The columns, in the order in which the rules first name them.</param>
/// <param name="Rows">The operations, in that order too; rules about all operations come last.</param>
public sealed record CoverageTable(string Service, IReadOnlyList<string> Kinds, IReadOnlyList<CoverageRow> Rows)
{
    /// <summary>What the row of rules without an operation is called.</summary>
    public const string EveryOperation = "every operation";

    /// <summary>One table for each service.</summary>
    public static IReadOnlyList<CoverageTable> FromReport(ConformanceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. report.Rules.GroupBy(rule => rule.Service, StringComparer.Ordinal).Select(OfService)];
    }

    private static CoverageTable OfService(IGrouping<string, RuleResult> service)
    {
        var kinds = service.Select(rule => rule.Kind).Distinct(StringComparer.Ordinal).ToArray();
        var rows = service
            .SelectMany(rule => Operations(rule).Select(operation => (operation, rule)))
            .GroupBy(pair => pair.operation, pair => pair.rule, StringComparer.Ordinal)
            .OrderBy(row => row.Key == EveryOperation)
            .Select(row => new CoverageRow(row.Key, [.. kinds.Select(kind => CoverageCell.FromRules(row, kind))]));
        return new CoverageTable(service.Key, kinds, [.. rows]);
    }

    private static IEnumerable<string> Operations(RuleResult rule) =>
        rule.Operations.Count == 0 ? [EveryOperation] : rule.Operations.Distinct(StringComparer.Ordinal);
}

/// <summary>One operation.</summary>
/// <param name="Operation">Its name.</param>
/// <param name="Cells">One for each kind; null if no rule of that kind is about the operation.</param>
public sealed record CoverageRow(string Operation, IReadOnlyList<CoverageCell?> Cells);

/// <summary>The rules of one kind on one operation.</summary>
/// <param name="Verdict">Failed or warned if a rule is broken, else passed if a rule passed, else the reason that none was checked.</param>
/// <param name="Count">How many have that verdict.</param>
/// <param name="Rules">How many there are.</param>
/// <param name="Checks">How often they were checked.</param>
public sealed record CoverageCell(Verdict Verdict, int Count, int Rules, int Checks)
{
    private static readonly Verdict[] Order =
    [
        Verdict.Failed,
        Verdict.Warned,
        Verdict.Passed,
        Verdict.Unsupported,
        Verdict.NotExercised,
        Verdict.Skipped,
    ];

    /// <summary>The cell in a few characters: <c>✓ 12</c>, <c>✗ 1/12</c>.</summary>
    public string Text => Count == Rules ? $"{Verdict.Sign()} {Rules}" : $"{Verdict.Sign()} {Count}/{Rules}";

    internal static CoverageCell? FromRules(IEnumerable<RuleResult> row, string kind)
    {
        var rules = row.Where(rule => rule.Kind == kind).ToArray();
        if (rules.Length == 0)
        {
            return null;
        }

        var verdict = Order.First(candidate => rules.Any(rule => rule.Verdict == candidate));
        var count = rules.Count(rule => rule.Verdict == verdict);
        return new CoverageCell(verdict, count, rules.Length, rules.Sum(rule => rule.Observations));
    }
}
