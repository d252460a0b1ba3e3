using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Reports;
using LightsailContract.Model;

namespace LightsailContract.Cli;

/// <summary>What holds: a row for each must that the contracts state, a row for each kind of the other rules.</summary>
internal static class PassedTable
{
    // With a row for each kind and the summary, a result of the bundled contracts has 25 lines.
    private const int StatedRows = 12;

    public static ServiceTable Create(ResultView view)
    {
        var rules = view.Rules.Where(rule => !view.Expected.Contains(rule.Id)).ToArray();
        var stated = rules
            .Where(rule => view.Stated.NameOf(rule.Id) is not null)
            .GroupBy(rule => view.Stated.NameOf(rule.Id)!, StringComparer.Ordinal)
            .ToArray();
        var own = stated.Where(group => group.Any(rule => rule.Level == RuleLevel.Must)).Take(StatedRows).ToArray();
        var rest = stated.Except(own).SelectMany(group => group).ToArray();
        var derived = rules.Where(rule => view.Stated.NameOf(rule.Id) is null).GroupBy(rule => rule.Kind);
        return new ServiceTable(
            ServiceTable.TitleFor(view.Report.Endpoint),
            view.Report.Services,
            [
                .. own.Select(group => Row(group.Key, group, Checks)),
                .. rest.Length > 0
                    ? [Row("other rules that the contract states", rest, Count)]
                    : Array.Empty<ServiceTableRow>(),
                .. derived.Select(group => Row(group.Key.Replace('-', ' '), group, Count)),
            ]
        );
    }

    private static ServiceTableRow Row(
        string name,
        IEnumerable<RuleResult> rules,
        Func<IReadOnlyList<RuleResult>, string> cell
    )
    {
        var all = rules.ToArray();
        var verdict = ReportWords.Best(all);
        var why = verdict == Verdict.Unsupported && CommonNote(all) is { } note ? $": {note}" : "";
        return new ServiceTableRow(
            $"{verdict.Sign()} {name}{why}",
            all.GroupBy(rule => rule.Service).ToDictionary(group => group.Key, group => cell([.. group])),
            verdict == Verdict.Passed ? LineStyle.Good : LineStyle.Dim
        );
    }

    private static string Checks(IReadOnlyList<RuleResult> rules) =>
        rules.Any(rule => rule.Verdict == Verdict.Passed)
            ? ReportWords.Number(rules.Sum(rule => (long)rule.Observations), "check", "checks")
            : ReportWords.Best(rules).Word();

    private static string Count(IReadOnlyList<RuleResult> rules)
    {
        var verdict = ReportWords.Best(rules);
        var count = rules.Count(rule => rule.Verdict == verdict);
        return verdict != Verdict.Passed ? $"{count} {verdict.Word()}"
            : count == rules.Count ? ReportWords.Number(count, "rule", "rules")
            : $"{count} of {ReportWords.Number(rules.Count, "rule", "rules")}";
    }

    // A whole group that does not apply says why.
    private static string? CommonNote(IReadOnlyList<RuleResult> rules) =>
        rules.Select(rule => rule.Note).Distinct().ToArray() is [{ Length: <= 40 } note] ? note : null;
}
