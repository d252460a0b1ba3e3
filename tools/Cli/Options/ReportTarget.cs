using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli;

/// <summary>A report to write: <c>html=report.html</c>.</summary>
/// <param name="Writer">The writer of its kind.</param>
/// <param name="Path">The file, as the user wrote it.</param>
/// <param name="Place">Where it leads.</param>
internal sealed record ReportTarget(IReportWriter Writer, string Path, OutputPath Place)
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
            .GroupBy(target => target.Place.IsStandardOutput ? OutputPath.StandardOutput : target.Place.Path)
            .FirstOrDefault(each => each.Count() > 1);
        return twice is null ? targets : throw new UsageException($"--report: {twice.First().Path} is given twice.");
    }

    /// <summary>Writes each report.</summary>
    /// <param name="targets">The reports.</param>
    /// <param name="write">Writes one.</param>
    /// <param name="terminal">Where standard output is.</param>
    /// <exception cref="UsageException">A report cannot be written. All others are.</exception>
    public static void WriteAll(
        IReadOnlyList<ReportTarget> targets,
        Action<ReportTarget, Stream> write,
        Terminal terminal
    )
    {
        var failures = new List<string>();
        foreach (var target in targets)
        {
            try
            {
                target.Write(stream => write(target, stream), terminal);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                failures.Add($"--report: {target.Path} cannot be written: {OneLine.Of(exception)}");
            }
        }

        if (failures.Count > 0)
        {
            throw new UsageException(string.Join('\n', failures));
        }
    }

    private void Write(Action<Stream> write, Terminal terminal)
    {
        if (!Place.IsStandardOutput)
        {
            AtomicFile.Write(Path, write);
            return;
        }

        using var whole = new MemoryStream();
        write(whole);
        terminal.WriteOutput(whole.ToArray());
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

        return new ReportTarget(writer, parts[1], WritablePath.Require(parts[1], "--report"));
    }
}
