using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli;

/// <summary>A report to write: <c>html=report.html</c>.</summary>
/// <param name="Writer">The writer of its kind.</param>
/// <param name="Path">The file.</param>
internal sealed record ReportTarget(IReportWriter Writer, string Path)
{
    /// <summary>Reads the values of <c>--report</c>, and checks before the run that each file can be written.</summary>
    /// <param name="values">The values.</param>
    /// <param name="kinds">The kinds that are allowed; null for all.</param>
    /// <exception cref="UsageException">A kind is unknown, or a file cannot be written.</exception>
    public static IReadOnlyList<ReportTarget> ParseAll(
        IEnumerable<string> values,
        IReadOnlyCollection<string>? kinds = null
    )
    {
        var writers = ReportWriters.All.Where(writer => kinds?.Contains(writer.Kind) ?? true).ToArray();
        var targets = values.Select(value => Parse(value, writers)).ToArray();
        var twice = targets
            .GroupBy(target => System.IO.Path.GetFullPath(target.Path))
            .FirstOrDefault(each => each.Count() > 1);
        return twice is null ? targets : throw new UsageException($"--report: {twice.First().Path} is given twice.");
    }

    private static ReportTarget Parse(string value, IReportWriter[] writers)
    {
        var parts = value.Split('=', 2);
        if (
            parts.Length < 2
            || parts[1].Length == 0
            || ReportWriters.Find(parts[0]) is not { } writer
            || !writers.Contains(writer)
        )
        {
            var kinds = string.Join(", ", writers.Select(each => $"{each.Kind}=FILE"));
            throw new UsageException($"--report '{value}': expected {(writers.Length > 1 ? "one of " : "")}{kinds}.");
        }

        WritablePath.Require(parts[1], "--report");
        return new ReportTarget(writer, parts[1]);
    }
}
