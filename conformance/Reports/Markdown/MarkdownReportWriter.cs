using System.Globalization;
using LightsailContract.Conformance.Api;
using static LightsailContract.Conformance.Reports.MarkdownText;

namespace LightsailContract.Conformance.Reports;

/// <summary>Markdown for a CI summary.</summary>
internal sealed class MarkdownReportWriter : IReportWriter
{
    public string Kind => "md";

    public void Write(ConformanceReport report, Stream output, ReportOptions options)
    {
        using var text = Utf8.Writer(output);
        var outcome = RunOutcome.Of(report, options);
        WriteSummary(text, report, outcome, options);
        var groups = ViolationGroup.FromReport(report, options.Known);
        if (groups.Count > 0)
        {
            text.Write($"\n{ReportWords.Causes(groups)}\n");
        }

        foreach (var group in groups)
        {
            WriteViolation(text, group.Lead, outcome, "###");
            if (group.Rules.Count > 1)
            {
                text.Write(
                    $"\n<details><summary>Probably broken by the same cause: {ReportWords.Number(group.Rules.Count - 1, "rule", "rules")}</summary>\n"
                );
                foreach (var rule in group.Rules.Skip(1))
                {
                    WriteViolation(text, rule, outcome, "####");
                }

                text.Write("\n</details>\n");
            }
        }

        WriteUnjudged(text, report);
        WriteObservations(text, report);
    }

    private static void WriteSummary(
        StreamWriter text,
        ConformanceReport report,
        RunOutcome outcome,
        ReportOptions options
    )
    {
        var summary = report.Summary;
        var sign = outcome.Verdict switch
        {
            Verdict.Failed => "❌",
            Verdict.Warned => "⚠️",
            Verdict.Passed => "✅",
            _ => "➖",
        };
        text.Write($"## {sign} {Escape(outcome.Headline)}\n\n");
        text.Write($"{Escape(string.Join(", ", report.Services))} at {Code(report.Endpoint)}: ");
        text.Write(ReportWords.Number(summary.Requests, "request", "requests"));
        text.Write($", {ReportWords.Number(summary.Checks, "check", "checks")}");
        text.Write($" in {ReportWords.Duration(report.DurationMs)}, seed {Code(Text(report.Seed))}, ");
        text.Write($"{Escape(report.Tool)} {Escape(report.Version)}\n\n");
        foreach (var end in report.EndedEarly)
        {
            text.Write($"**{Escape(ReportWords.EndedEarly(end))}**\n\n");
        }

        foreach (var stale in options.Stale)
        {
            text.Write($"**{Escape(stale)}**\n\n");
        }

        text.Write($"| {string.Join(" | ", ReportWords.Verdicts.Select(ReportWords.Word))} |\n");
        text.Write($"|{string.Concat(ReportWords.Verdicts.Select(_ => " ---: |"))}\n");
        text.Write($"| {string.Join(" | ", ReportWords.Verdicts.Select(verdict => Text(summary.Count(verdict))))} |\n");
    }

    private static void WriteViolation(StreamWriter text, RuleResult rule, RunOutcome outcome, string heading)
    {
        var known = outcome.IsKnown(rule) ? " (known to fail)" : "";
        text.Write($"\n{heading} {rule.Verdict.Sign()} {Code(rule.Id)}{known}\n\n");
        text.Write($"{Escape(rule.Statement)} ({rule.Strength()}");
        foreach (var source in rule.Source)
        {
            text.Write($"; {Link(source.Title, source.Url)}");
        }

        text.Write(")\n");
        if (rule.Violation is not { } violation)
        {
            return;
        }

        text.Write($"\n**{Escape(violation.Message)}**\n");
        if (violation.Scenario is { } scenario)
        {
            text.Write($"\n{Escape(ReportWords.Origin(scenario))}\n");
        }

        if (violation.Steps.Count > 0)
        {
            WriteSteps(text, violation);
        }
    }

    private static void WriteSteps(StreamWriter text, Violation violation)
    {
        text.Write('\n');
        for (var i = 0; i < violation.Steps.Count; i++)
        {
            var step = violation.Steps[i];
            text.Write($"{Text(i + 1)}. {Escape(step.Description)} → {Text(step.Status)}\n");
        }

        text.Write("\n<details><summary>Requests and responses</summary>\n\n");
        text.Write(Block(ViolationText.Render(violation), "http"));
        text.Write("\n</details>\n");
    }

    private static void WriteUnjudged(StreamWriter text, ConformanceReport report)
    {
        var groups = UnjudgedGroup.FromRules(report.Rules);
        if (groups.Count == 0)
        {
            return;
        }

        var noun = ReportWords.Number(groups.Sum(group => group.Rules.Count), "rule", "rules");
        text.Write($"\n<details><summary>{noun} not checked</summary>\n\n");
        text.Write("| verdict | reason | rules |\n| --- | --- | --- |\n");
        foreach (var group in groups)
        {
            var ids = string.Join(", ", group.Rules.Select(rule => Code(rule.Id)));
            text.Write($"| {group.Verdict.Word()} | {Escape(group.Note)} | {ids} |\n");
        }

        text.Write("\n</details>\n");
    }

    private static void WriteObservations(StreamWriter text, ConformanceReport report)
    {
        if (report.Observations.Count == 0)
        {
            return;
        }

        text.Write($"\n### {ReportWords.ObservationsTitle}\n\n| behaviour | observed |\n| --- | --- |\n");
        foreach (var observation in report.Observations)
        {
            text.Write($"| {Escape(observation.Statement)} | {string.Join(", ", observation.Values.Select(Code))} |\n");
        }
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
