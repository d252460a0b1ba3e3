using System.Globalization;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli;

/// <summary>Every rule, the documents, and what was observed: the long form, for <c>--all</c>.</summary>
internal static class RuleListing
{
    public static IEnumerable<ScreenLine> Lines(ResultView view)
    {
        var notes = new SourceNotes();
        foreach (var service in view.Rules.GroupBy(rule => rule.Service, StringComparer.Ordinal))
        {
            yield return new ScreenLine($"{service.Key} at {view.Report.Endpoint}");
            yield return new ScreenLine("  level     checks  rule [documents]", Style: LineStyle.Dim);
            foreach (var rule in service)
            {
                yield return Rule(rule, notes);
            }

            yield return ScreenLine.Empty;
        }

        foreach (var line in Documents(notes).Concat(Observations(view.Report)))
        {
            yield return line;
        }
    }

    private static ScreenLine Rule(RuleResult rule, SourceNotes notes)
    {
        var checks = rule.Observations.ToString("N0", CultureInfo.InvariantCulture);
        var documents = rule.Source.Count > 0 ? $" [{notes.NumbersOf(rule)}]" : "";
        var verdict = IsUnjudged(rule) ? $": {rule.Verdict.Word()}" : "";
        return new ScreenLine(
            $"{rule.Verdict.Sign()} {rule.Level.Word(), -6}  {checks, 8}  {RuleId.WithoutService(rule.Id)}{documents}{verdict}",
            Style: rule.Verdict switch
            {
                Verdict.Passed => LineStyle.Good,
                Verdict.Failed => LineStyle.Bad,
                Verdict.Warned => LineStyle.Warning,
                _ => LineStyle.Dim,
            }
        );
    }

    private static bool IsUnjudged(RuleResult rule) =>
        rule.Verdict is Verdict.NotExercised or Verdict.Unsupported or Verdict.Skipped;

    private static IEnumerable<ScreenLine> Documents(SourceNotes notes)
    {
        if (notes.Sources.Count == 0)
        {
            yield break;
        }

        yield return new ScreenLine("Documents");
        for (var i = 0; i < notes.Sources.Count; i++)
        {
            yield return new ScreenLine(
                $"{(i + 1).ToString(CultureInfo.InvariantCulture)}. {notes.Sources[i].Title}",
                2,
                LineStyle.Dim
            );
        }

        yield return ScreenLine.Empty;
    }

    private static IEnumerable<ScreenLine> Observations(ConformanceReport report)
    {
        if (report.Observations.Count == 0)
        {
            yield break;
        }

        yield return new ScreenLine(ReportWords.ObservationsTitle);
        foreach (var observation in report.Observations)
        {
            yield return new ScreenLine(
                $"{observation.Statement.TrimEnd('.')}: {string.Join(", ", observation.Values)}",
                2
            );
        }

        yield return ScreenLine.Empty;
    }
}
