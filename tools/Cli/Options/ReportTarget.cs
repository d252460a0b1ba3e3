using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli;

/// <summary>A report to write: <c>html=report.html</c>.</summary>
/// <param name="Writer">Its form.</param>
/// <param name="Path">The file.</param>
internal sealed record ReportTarget(IReportWriter Writer, string Path)
{
    /// <summary>Reads what <c>--report</c> was given, and makes sure before a run that each file can be written after it.</summary>
    /// <param name="values">The values.</param>
    /// <param name="kinds">The forms that can be written; null for all.</param>
    /// <exception cref="UsageException">A form is unknown, or a file cannot be written.</exception>
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
        return twice is null
            ? targets
            : throw new UsageException($"--report: {twice.First().Path} would be written twice.");
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
            throw new UsageException(
                $"--report '{value}': it takes {(writers.Length > 1 ? "one of " : "")}{kinds} here."
            );
        }

        WritablePath.Require(parts[1], "--report");
        return new ReportTarget(writer, parts[1]);
    }
}
