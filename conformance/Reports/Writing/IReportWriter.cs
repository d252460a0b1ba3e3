using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>One form of report.</summary>
public interface IReportWriter
{
    /// <summary>What <c>--report</c> calls it: <c>json</c>, <c>junit</c>, <c>sarif</c>, <c>md</c>, <c>html</c>.</summary>
    string Kind { get; }

    /// <summary>Writes <paramref name="report"/> to <paramref name="output"/>, as UTF-8 without a byte order mark.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="output">Where to; left open.</param>
    /// <param name="options">What the run was asked to be strict about.</param>
    void Write(ConformanceReport report, Stream output, ReportOptions options);
}
