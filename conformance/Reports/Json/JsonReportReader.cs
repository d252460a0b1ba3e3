using System.Text.Json;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>Reads a report that <c>--report json=FILE</c> wrote.</summary>
public static class JsonReportReader
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const long MaxBytes = 64 * 1024 * 1024;

    /// <summary>Reads the report in the file at <paramref name="path"/>; unknown members are ignored.</summary>
    /// <exception cref="ReportFormatException">It is not a report, or is larger than <see cref="MaxBytes"/>.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public static ConformanceReport ReadFile(string path)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, path);
    }

    /// <summary>Reads a report; unknown members are ignored.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="name">What messages call them.</param>
    /// <exception cref="ReportFormatException">They are not a report, or are more than <see cref="MaxBytes"/>.</exception>
    public static ConformanceReport Read(Stream json, string name)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (json.CanSeek && json.Length > MaxBytes)
        {
            throw new ReportFormatException($"{name}: the file is larger than {MaxBytes} bytes.");
        }

        try
        {
            var report = JsonSerializer.Deserialize(json, ReportJsonContext.Default.ConformanceReport);
            return report is null
                ? throw new ReportFormatException($"{name}: the file has no report, only null.")
                : WithoutNulls(report, name);
        }
        catch (JsonException e)
        {
            throw new ReportFormatException($"{name}({e.LineNumber + 1},{e.BytePositionInLine + 1}): {Reason(e)}", e);
        }
    }

    // The serializer checks members for null, but not the elements of lists.
    private static ConformanceReport WithoutNulls(ConformanceReport report, string name)
    {
        var holds =
            report.Services.Contains(null!)
            || report.EndedEarly.Contains(null!)
            || report.Observations.Any(observation => observation is null || observation.Values.Contains(null!))
            || report.Rules.Any(rule => rule is null || rule.Operations.Contains(null!) || rule.Source.Contains(null!))
            || report.Rules.SelectMany(rule => rule.Violation?.Steps ?? []).Any(HoldsNull);
        return holds ? throw new ReportFormatException($"{name}: a list contains null.") : report;
    }

    private static bool HoldsNull(ViolationStep? step) =>
        step is null || step.Request.Headers.Contains(null!) || step.Response.Headers.Contains(null!);

    private static string Reason(JsonException e)
    {
        var message = e.Message;
        var place = message.IndexOf(" Path:", StringComparison.Ordinal);
        var reason = place < 0 ? message : message[..place];
        return VisibleText.Cut(e.Path is null ? reason : $"{reason} at {e.Path}", 300);
    }
}
