using System.Text;
using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli;

/// <summary>A report of a command other than a run: its kind and where it goes.</summary>
/// <param name="Kind">Its kind: <c>json</c>.</param>
/// <param name="Path">The file, as the user wrote it; <c>-</c> is standard output.</param>
internal sealed record TextReport(string Kind, string Path)
{
    /// <summary>Reads the values of <c>--report</c>, and checks that each file can be written.</summary>
    /// <exception cref="UsageException">A kind is unknown, or a file cannot be written.</exception>
    public static IReadOnlyList<TextReport> ParseAll(IEnumerable<string> values, params string[] kinds)
    {
        var reports = values.Select(value => Parse(value, kinds)).ToArray();
        var twice = reports
            .GroupBy(report => report.Path, StringComparer.Ordinal)
            .FirstOrDefault(each => each.Count() > 1);
        return twice is null ? reports : throw new UsageException($"--report: {twice.Key} is given twice.");
    }

    /// <summary>Writes a text to a file, the whole of it or nothing, or to standard output.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string path, string option, string text, Terminal terminal)
    {
        try
        {
            if (OutputPath.Find(path).IsStandardOutput)
            {
                terminal.WriteOutput(Encoding.UTF8.GetBytes(text));
            }
            else
            {
                AtomicFile.WriteText(path, text);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{option}: {path} cannot be written: {OneLine.Of(exception)}");
        }
    }

    private static TextReport Parse(string value, string[] kinds)
    {
        if (value.Split('=', 2) is not [var kind, { Length: > 0 } path] || !kinds.Contains(kind))
        {
            throw new UsageException(
                $"--report '{value}': expected one of {string.Join(", ", kinds.Select(each => each + "=FILE"))}."
            );
        }

        WritablePath.Require(path, "--report");
        return new TextReport(kind, path);
    }
}
