using System.Globalization;
using LightsailContract.Conformance.Reports;
using LightsailContract.Conformance.SelfTest;
using Spectre.Console;

namespace LightsailContract.Cli;

/// <summary>A self-test shown: a table rule × mutation, what survived, and the kill rate.</summary>
/// <param name="Report">The result.</param>
/// <param name="All">Whether every mutation has a line of its own.</param>
/// <param name="Endpoint">What the endpoint is called.</param>
/// <param name="Seed">What the sequences were drawn from.</param>
/// <param name="DurationMs">How long it took.</param>
internal sealed record SelfTestView(SelfTestReport Report, bool All, string Endpoint, long Seed, long DurationMs)
{
    private static readonly Style Soft = new(decoration: Decoration.Dim);
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Good = new(Color.Green);
    private static readonly Style Bad = new(Color.Red);

    public void Write(Terminal terminal)
    {
        foreach (var service in Report.Results.GroupBy(result => result.RuleId.Split('/')[0], StringComparer.Ordinal))
        {
            var rows = SelfTestRow.Of(service, All);
            if (terminal.IsInteractive)
            {
                terminal.Console.Write(new Text($"{VisibleText.Of(service.Key)}\n", Strong));
                terminal.Console.Write(TableOf(rows));
            }
            else
            {
                terminal.Output.WriteLine(VisibleText.Of($"{service.Key} at {Endpoint}"));
                WriteRows(terminal.Output, rows);
            }

            terminal.Output.WriteLine();
        }

        foreach (var survivor in Report.Survivors)
        {
            WriteLine(terminal, $"✗ {survivor.RuleId}: {SelfTestRow.Describe(survivor)}", Bad);
        }

        WriteLine(terminal, Sum, (Report.Passed ? Good : Bad).Combine(Strong));
    }

    private string Sum
    {
        get
        {
            var without = Report.Results.Count(result => result.Mutation is null);
            var killed = Report.Results.Count(result => result.Killed);
            var mutations = ReportWords.Number(Report.Results.Count - without, "mutation", "mutations");
            var survived = Report.Survivors.Count() - without;
            // Only a whole hundred is shown as one.
            var rate = Math.Floor(Report.KillRate * 1000) / 10;
            return string.Create(CultureInfo.InvariantCulture, $"Kill rate {rate:0.#} %: ")
                + string.Create(
                    CultureInfo.InvariantCulture,
                    $"{killed:N0} of {mutations} killed, {survived} survived, "
                )
                + $"{ReportWords.Number(without, "rule", "rules")} without a mutation; "
                + $"{ReportWords.Number(Report.Requests, "request", "requests")} in {ReportWords.Duration(DurationMs)}, seed {Seed}";
        }
    }

    private static Table TableOf(IReadOnlyList<SelfTestRow> rows)
    {
        var table = new Table().Border(TableBorder.None).Expand();
        table.AddColumn(new TableColumn(new Text("result", Soft)).Width(11).Padding(0, 0, 2, 0).NoWrap());
        table.AddColumn(new TableColumn(new Text("rule, and what was done wrong", Soft)).Padding(0, 0, 2, 0));
        table.AddColumn(new TableColumn(new Text("level", Soft)).Width(6).Padding(0, 0, 0, 0).NoWrap());
        foreach (var row in rows)
        {
            table.AddRow(
                new Text(row.Outcome, row.Killed ? Good : Bad),
                new Rows([
                    new Text(VisibleText.Of(row.Name)),
                    .. row.Mutations.Select(name => new Text(VisibleText.Of(name), Soft)),
                ]),
                new Text(row.Level)
            );
        }

        return table;
    }

    private static void WriteRows(TextWriter output, IReadOnlyList<SelfTestRow> rows)
    {
        var outcomes = rows.Max(row => row.Outcome.Length);
        var names = rows.Max(row => row.Name.Length);
        output.WriteLine($"  {"result".PadRight(outcomes)}  {"rule".PadRight(names)}  level   done wrong");
        foreach (var row in rows)
        {
            output.WriteLine(
                VisibleText.Of(
                    $"  {row.Outcome.PadRight(outcomes)}  {row.Name.PadRight(names)}  {row.Level, -6}  {string.Join("; ", row.Mutations)}"
                )
            );
        }
    }

    private static void WriteLine(Terminal terminal, string text, Style style)
    {
        if (terminal.IsInteractive)
        {
            terminal.Console.Write(new Text(VisibleText.Of(text) + "\n", style));
        }
        else
        {
            terminal.Output.WriteLine(VisibleText.Of(text));
        }
    }
}
