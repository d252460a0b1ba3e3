using System.Text.RegularExpressions;

namespace LightsailContract.Conformance.Reports;

/// <summary>Kinds of rule by operations: there are many kinds and few operations, and a page is higher than it is wide.</summary>
internal sealed partial record HtmlCoverage(
    string Service,
    IReadOnlyList<HtmlCoverageHead> Operations,
    IReadOnlyList<HtmlCoverageRow> Rows
)
{
    public static HtmlCoverage FromTable(CoverageTable table) =>
        new(
            table.Service,
            [.. table.Rows.Select(row => new HtmlCoverageHead(WordStart().Split(row.Operation)))],
            [
                .. table.Kinds.Select(
                    (kind, i) =>
                        new HtmlCoverageRow(
                            kind,
                            [.. table.Rows.Select(row => HtmlCoverageCell.FromCell(row.Cells[i]))]
                        )
                ),
            ]
        );

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex WordStart();
}

/// <summary>An operation's name, split where a line can break.</summary>
internal sealed record HtmlCoverageHead(IReadOnlyList<string> Words);

/// <summary>One kind of rule.</summary>
internal sealed record HtmlCoverageRow(string Kind, IReadOnlyList<HtmlCoverageCell> Cells);

/// <summary>The rules of one kind on one operation; empty if there is none.</summary>
internal sealed record HtmlCoverageCell(string Text, string CssClass, string Title)
{
    public static HtmlCoverageCell FromCell(CoverageCell? cell) =>
        cell is null
            ? new HtmlCoverageCell("", "none", "")
            : new HtmlCoverageCell(
                cell.Text,
                VerdictCss.ClassOf(cell.Verdict),
                $"{cell.Verdict.Word()}: {cell.Count} of {ReportWords.Number(cell.Rules, "rule", "rules")}, "
                    + ReportWords.Number(cell.Checks, "check", "checks")
            );
}
