using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli;

/// <summary>A table with a column for each service. Services that do not fit 80 columns get a table of their own.</summary>
/// <param name="Title">The text above the names.</param>
/// <param name="Services">The services.</param>
/// <param name="Rows">The rows.</param>
internal sealed record ServiceTable(string Title, IReadOnlyList<string> Services, IReadOnlyList<ServiceTableRow> Rows)
{
    private const int CellWidth = 16;
    private const int ServicesBeside = 3;

    /// <summary>The title of a table about an endpoint, by its name in a report.</summary>
    public static string TitleFor(string endpoint) =>
        Uri.TryCreate(endpoint, UriKind.Absolute, out _) ? endpoint : $"{endpoint} emulator";

    /// <summary>The lines, each of 80 columns at most.</summary>
    public IEnumerable<ScreenLine> Lines() => Services.Chunk(ServicesBeside).SelectMany(Lines);

    private IEnumerable<ScreenLine> Lines(string[] services)
    {
        yield return new ScreenLine(Line(Title, services), Style: LineStyle.Dim);
        foreach (var row in Rows)
        {
            var cells = services.Select(service => row.Cells.GetValueOrDefault(service, "")).ToArray();
            if (cells.Any(cell => cell.Length > 0))
            {
                yield return new ScreenLine(Line(row.Name, cells), Style: row.Style);
            }
        }
    }

    private static string Line(string name, string[] cells)
    {
        var width = ScreenWriter.Columns - (CellWidth * cells.Length);
        return VisibleText.Cut(name, width).PadRight(width)
            + string.Concat(cells.Select(cell => VisibleText.Cut(cell, CellWidth - 1).PadLeft(CellWidth)));
    }
}

/// <summary>A row of a <see cref="ServiceTable"/>.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Cells">The text for each service that has one.</param>
/// <param name="Style">How it looks.</param>
internal sealed record ServiceTableRow(string Name, IReadOnlyDictionary<string, string> Cells, LineStyle Style);
