using System.Globalization;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Reports;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace LightsailContract.Cli;

/// <summary>A result for a person at a terminal of 80 columns or more.</summary>
internal static class TerminalResult
{
    private static readonly Style Soft = new(decoration: Decoration.Dim);
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    public static void Write(IAnsiConsole console, ResultView view)
    {
        var notes = new SourceNotes();
        foreach (var service in view.Services)
        {
            console.Write(new Text($"{VisibleText.Of(service.Key)}\n", Strong));
            console.Write(TableOf(ResultRow.Of([.. service], view.All), notes));
            console.WriteLine();
        }

        WriteSources(console, notes);
        WriteObservations(console, view.Report);
        foreach (var rule in view.Stories)
        {
            WriteStory(console, rule, view);
        }

        foreach (var rule in view.Others)
        {
            var message = rule.Violation?.Message ?? rule.Statement;
            console.Write(new Text($"{rule.Verdict.Sign()} ", StyleOf(rule.Verdict)));
            console.Write(new Text(VisibleText.Of($"{rule.Id}: {message}") + "\n"));
        }

        console.WriteLine();
        foreach (var end in view.Report.EndedEarly)
        {
            console.Write(new Text(VisibleText.Of(ReportWords.Early(end)) + "\n", StyleOf(Verdict.Warned)));
        }

        console.Write(new Text(Story.Summary(view) + "\n", WorstOf(view.Report).Combine(Strong)));
    }

    private static Table TableOf(IReadOnlyList<ResultRow> rows, SourceNotes notes)
    {
        // So narrow that the longest id of the bundled contracts stands on one line.
        var table = new Table().Border(TableBorder.None).Expand();
        table.AddColumn(new TableColumn(Head("verdict")).Width(11).Padding(0, 0, 2, 0));
        table.AddColumn(new TableColumn(Head("rule")).Padding(0, 0, 1, 0));
        table.AddColumn(new TableColumn(Head("level")).Width(6).Padding(0, 0, 1, 0).NoWrap());
        table.AddColumn(new TableColumn(Head("checks")).Width(6).Padding(0, 0, 2, 0).RightAligned().NoWrap());
        table.AddColumn(new TableColumn(Head("source")).Width(9).Padding(0, 0, 0, 0));
        foreach (var row in rows)
        {
            table.AddRow(
                new Text(row.VerdictText, StyleOf(row.Verdict)),
                NameOf(row),
                new Text(row.LevelText),
                new Text(row.Checks.ToString("N0", CultureInfo.InvariantCulture)),
                new Text(notes.Of(row.Rules), Soft)
            );
        }

        return table;
    }

    private static IRenderable NameOf(ResultRow row) =>
        row.Note is null
            ? new Text(VisibleText.Of(row.Name))
            : new Rows(new Text(VisibleText.Of(row.Name)), new Text(VisibleText.Of(row.Note), Soft));

    private static void WriteSources(IAnsiConsole console, SourceNotes notes)
    {
        for (var i = 0; i < notes.Sources.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            var title = new Text(VisibleText.Of(notes.Sources[i].Title), Soft);
            console.Write(
                new Grid().AddColumn(Column(2)).AddColumn(Column(null)).AddRow(new Text(number, Soft), title)
            );
        }
    }

    private static void WriteObservations(IAnsiConsole console, ConformanceReport report)
    {
        if (report.Observations.Count == 0)
        {
            return;
        }

        console.Write(new Text("\nObserved where the documents are silent\n", Strong));
        foreach (var observation in report.Observations)
        {
            var values = string.Join(", ", observation.Values);
            var text = new Text(VisibleText.Of($"{observation.Statement.TrimEnd('.')}: {values}"));
            console.Write(new Padder(text, new Padding(2, 0, 0, 0)));
        }
    }

    private static void WriteStory(IAnsiConsole console, RuleResult rule, ResultView view)
    {
        console.WriteLine();
        foreach (var line in Story.Of(rule, view))
        {
            var style = line.Indent == 0 ? StyleOf(rule.Verdict).Combine(Strong) : Style.Plain;
            console.Write(new Padder(new Text(VisibleText.Of(line.Text), style), new Padding(line.Indent, 0, 0, 0)));
        }
    }

    private static GridColumn Column(int? width) => new() { Width = width, Padding = new Padding(0, 0, 1, 0) };

    private static Style WorstOf(ConformanceReport report) =>
        StyleOf(
            ReportWords.Verdicts.FirstOrDefault(
                verdict => report.Summary.Count(verdict) > 0 && IsJudged(verdict),
                Verdict.Skipped
            )
        );

    private static bool IsJudged(Verdict verdict) => verdict is Verdict.Failed or Verdict.Warned or Verdict.Passed;

    private static Style StyleOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.Passed => new Style(Color.Green),
            Verdict.Failed => new Style(Color.Red),
            Verdict.Warned => new Style(Color.Yellow),
            Verdict.Unsupported => new Style(Color.Purple),
            _ => Soft,
        };

    private static Text Head(string text) => new(text, Soft);
}
