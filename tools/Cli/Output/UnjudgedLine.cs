using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli;

/// <summary>The rules that were not checked, in one line: how many for each reason, and the commonest reason in words.</summary>
internal static class UnjudgedLine
{
    /// <summary>The line, or null if every rule was checked.</summary>
    public static string? Find(IReadOnlyList<RuleResult> rules)
    {
        var groups = UnjudgedGroup.FromRules(rules).OrderByDescending(group => group.Rules.Count).ToArray();
        if (groups.Length == 0)
        {
            return null;
        }

        var total = ReportWords.Number(groups.Sum(group => group.Rules.Count), "rule", "rules");
        var reason = groups[0].Note.TrimEnd('.');
        // The reason comes last: it is what a narrow screen may cut.
        var verdicts = groups
            .GroupBy(group => group.Verdict)
            .OrderBy(verdict => verdict.Key == groups[0].Verdict)
            .ToArray();
        var text =
            groups.Length == 1
                ? $"{total} {groups[0].Verdict.Word()}{(reason.Length > 0 ? $": {reason}" : "")}"
                : $"{total} not checked: " + string.Join(", ", verdicts.Select(Part));
        return VisibleText.Cut(text, ScreenWriter.Columns);

        string Part(IGrouping<Verdict, UnjudgedGroup> verdict)
        {
            var because = verdict.Key == groups[0].Verdict && reason.Length > 0 ? $" (mostly: {reason})" : "";
            return $"{verdict.Sum(group => group.Rules.Count)} {verdict.Key.Word()}{because}";
        }
    }
}
