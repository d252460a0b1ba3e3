namespace LightsailContract.Conformance.Reports;

/// <summary>Operations by kinds of rule.</summary>
internal sealed record HtmlCoverage(string Service, IReadOnlyList<string> Kinds, IReadOnlyList<HtmlCoverageRow> Rows)
{
    public static HtmlCoverage Of(CoverageTable table) =>
        new(
            table.Service,
            table.Kinds,
            [
                .. table.Rows.Select(row => new HtmlCoverageRow(
                    row.Operation,
                    [.. row.Cells.Select(HtmlCoverageCell.Of)]
                )),
            ]
        );
}

/// <summary>One operation.</summary>
internal sealed record HtmlCoverageRow(string Operation, IReadOnlyList<HtmlCoverageCell> Cells);

/// <summary>The rules of one kind on one operation; empty where there is none.</summary>
internal sealed record HtmlCoverageCell(string Text, string Tone, string Title)
{
    public static HtmlCoverageCell Of(CoverageCell? cell) =>
        cell is null
            ? new HtmlCoverageCell("", "none", "")
            : new HtmlCoverageCell(
                cell.Text,
                Tones.Of(cell.Verdict),
                $"{cell.Verdict.Word()}: {cell.Count} of {ReportWords.Number(cell.Rules, "rule", "rules")}, "
                    + ReportWords.Number(cell.Checks, "check", "checks")
            );
}
