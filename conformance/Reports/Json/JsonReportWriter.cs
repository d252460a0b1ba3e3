using System.Text.Json;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>The kind of report that other programs read.</summary>
internal sealed class JsonReportWriter : IReportWriter
{
    public string Kind => "json";

    public void Write(ConformanceReport report, Stream output, ReportOptions options)
    {
        JsonSerializer.Serialize(output, report, ReportJsonContext.Default.ConformanceReport);
        output.WriteByte((byte)'\n');
    }
}
