namespace LightsailContract.Conformance.Reports;

/// <summary>What changes a report's form.</summary>
/// <param name="Strict">Whether a broken should counts as a failure, as in the run's exit code.</param>
public sealed record ReportOptions(bool Strict = false);
