using System.Globalization;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli;

/// <summary>A result as plain text, for files and pipes: a line a rule, nothing drawn, nothing cut.</summary>
internal static class PlainResult
{
    public static void Write(TextWriter output, ResultView view)
    {
        var notes = new SourceNotes();
        foreach (var service in view.Services)
        {
            Line(output, $"{service.Key} at {view.Report.Endpoint}");
            WriteRows(output, ResultRow.Of([.. service], view.All), notes);
            output.WriteLine();
        }

        WriteSources(output, notes);
        WriteObservations(output, view.Report);
        foreach (var rule in view.Stories)
        {
            output.WriteLine();
            foreach (var line in Story.Of(rule, view))
            {
                Line(output, new string(' ', line.Indent) + line.Text);
            }
        }

        foreach (var rule in view.Others)
        {
            Line(output, $"{rule.Verdict.Word()}: {rule.Id}: {rule.Violation?.Message}");
        }

        output.WriteLine();
        foreach (var end in view.Report.EndedEarly)
        {
            Line(output, ReportWords.Early(end));
        }

        output.WriteLine(Story.Summary(view));
    }

    private static void WriteRows(TextWriter output, IReadOnlyList<ResultRow> rows, SourceNotes notes)
    {
        var verdicts = rows.Max(row => row.VerdictText.Length);
        var names = rows.Max(row => row.Name.Length);
        Line(output, $"  {"verdict".PadRight(verdicts)}  {"rule".PadRight(names)}  level     checks  source");
        foreach (var row in rows)
        {
            var checks = row.Checks.ToString("N0", CultureInfo.InvariantCulture);
            Line(
                output,
                $"  {row.VerdictText.PadRight(verdicts)}  {row.Name.PadRight(names)}  {row.LevelText, -6}  {checks, 8}  {notes.Of(row.Rules)}".TrimEnd()
            );
            if (row.Note is not null)
            {
                Line(output, $"  {"".PadRight(verdicts)}  {row.Note}");
            }
        }
    }

    private static void WriteSources(TextWriter output, SourceNotes notes)
    {
        for (var i = 0; i < notes.Sources.Count; i++)
        {
            Line(output, $"  [{(i + 1).ToString(CultureInfo.InvariantCulture)}] {notes.Sources[i].Title}");
        }
    }

    private static void WriteObservations(TextWriter output, ConformanceReport report)
    {
        if (report.Observations.Count == 0)
        {
            return;
        }

        output.WriteLine("\nObserved where the documents are silent");
        foreach (var observation in report.Observations)
        {
            Line(output, $"  {observation.Statement.TrimEnd('.')}: {string.Join(", ", observation.Values)}");
        }
    }

    private static void Line(TextWriter output, string text) => output.WriteLine(VisibleText.Of(text));
}
