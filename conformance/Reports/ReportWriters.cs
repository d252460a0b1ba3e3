using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>All kinds of report.</summary>
public static class ReportWriters
{
    /// <summary>All writers, in the order in which users see them.</summary>
    public static IReadOnlyList<IReportWriter> All { get; } =
    [
        new JsonReportWriter(),
        new JUnitReportWriter(),
        new HtmlReportWriter(),
        new SarifReportWriter(),
        new MarkdownReportWriter(),
    ];

    /// <summary>The writer for a kind, or null.</summary>
    public static IReportWriter? Find(string kind) => All.FirstOrDefault(writer => writer.Kind == kind);

    /// <summary>Writes <paramref name="report"/> to the file at <paramref name="path"/>: the whole of it or nothing.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void WriteFile(
        this IReportWriter writer,
        ConformanceReport report,
        string path,
        ReportOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(writer);
        AtomicFile.Write(path, stream => writer.Write(report, stream, options ?? new ReportOptions()));
    }

    /// <summary>The report as text.</summary>
    public static string WriteText(this IReportWriter writer, ConformanceReport report, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using var stream = new MemoryStream();
        writer.Write(report, stream, options ?? new ReportOptions());
        return Utf8.Strict.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
