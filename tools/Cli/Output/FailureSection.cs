using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Reports;
using LightsailContract.Model;

namespace LightsailContract.Cli;

/// <summary>The broken rules, a paragraph for each cause: what is promised, what happened, and how to see it again.</summary>
internal static class FailureSection
{
    private const int GroupsInFull = 6;
    private const int RulesNamed = 5;

    public static IEnumerable<ScreenLine> Lines(ResultView view)
    {
        var inFull = view.All ? int.MaxValue : GroupsInFull;
        foreach (var group in view.News.Take(inFull))
        {
            foreach (var line in Group(group, view))
            {
                yield return line;
            }

            yield return ScreenLine.Empty;
        }

        foreach (var group in view.News.Skip(inFull))
        {
            var (named, more) = Named(group.Rules, view, 1);
            foreach (var rule in named)
            {
                yield return RuleLine(
                    rule,
                    view,
                    0,
                    $": {rule.Violation?.Message}{(rule == named[^1] ? More(more) : "")}"
                );
            }
        }

        if (view.News.Count > inFull)
        {
            yield return ScreenLine.Empty;
        }
    }

    private static IEnumerable<ScreenLine> Group(ViolationGroup group, ResultView view)
    {
        var lead = group.Lead;
        yield return RuleLine(lead, view, 0, "");
        yield return new ScreenLine(lead.Statement, 2);
        if (lead.Violation is { } violation)
        {
            yield return new ScreenLine($"But: {violation.Message}", 2);
            foreach (var line in CallLines.Render(violation, view.All))
            {
                yield return line;
            }
        }

        foreach (var line in Others(group, view))
        {
            yield return line;
        }

        if (lead.Source.Count > 0)
        {
            yield return new ScreenLine(
                $"{(lead.Basis == RuleBasis.Documented ? "Documented in" : "Inferred from")} {ReportWords.Sources(lead)}",
                2,
                LineStyle.Dim
            );
        }

        foreach (var line in ReplayCommand.Lines(lead, view.Report))
        {
            yield return new ScreenLine(line, 2);
        }
    }

    private static IEnumerable<ScreenLine> Others(ViolationGroup group, ResultView view)
    {
        var others = group.Rules.Skip(1).ToArray();
        if (others.Length == 0)
        {
            yield break;
        }

        yield return new ScreenLine("Probably broken by the same cause:", 2);
        var (named, left) = Named(others, view, RulesNamed);
        foreach (var rule in named)
        {
            yield return RuleLine(rule, view, 4, $": {rule.Violation?.Message}");
        }

        if (left > 0)
        {
            var more = ReportWords.Number(left, "more rule", "more rules");
            yield return new ScreenLine($"and {more} (--all shows them)", 4);
        }
    }

    private static ScreenLine RuleLine(RuleResult rule, ResultView view, int indent, string more)
    {
        var known = view.Expected.Contains(rule.Id) ? ", known to fail" : "";
        var style = rule.Verdict == Verdict.Failed ? LineStyle.Bad : LineStyle.Warning;
        return new ScreenLine($"{rule.Verdict.Sign()} {rule.Id} ({rule.Level.Word()}{known}){more}", indent, style);
    }

    /// <summary>The rules to name, at least that many, and how many are left out: never one that fails and is not known to.</summary>
    private static (IReadOnlyList<RuleResult> Named, int Left) Named(
        IReadOnlyList<RuleResult> rules,
        ResultView view,
        int atLeast
    )
    {
        var named = rules
            .Where(
                (rule, place) =>
                    view.All || place < atLeast || (rule.Verdict == Verdict.Failed && !view.Expected.Contains(rule.Id))
            )
            .ToList();
        return (named, rules.Count - named.Count);
    }

    private static string More(int left) =>
        left == 0 ? "" : $" (and {ReportWords.Number(left, "more rule", "more rules")})";
}
