namespace LightsailContract.Conformance.Reports;

/// <summary>Options for all kinds of report.</summary>
/// <param name="Strict">Whether a broken should is a failure, as for the exit code.</param>
public sealed record ReportOptions(bool Strict = false);
