using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>One kind of report.</summary>
public interface IReportWriter
{
    /// <summary>What <c>--report</c> calls it: <c>json</c>, <c>junit</c>, <c>sarif</c>, <c>md</c>, <c>html</c>.</summary>
    string Kind { get; }

    /// <summary>Writes <paramref name="report"/> to <paramref name="output"/>, as UTF-8 without a byte order mark.</summary>
    /// <param name="report">The result of the run.</param>
    /// <param name="output">The stream, which stays open.</param>
    /// <param name="options">The options.</param>
    void Write(ConformanceReport report, Stream output, ReportOptions options);
}
