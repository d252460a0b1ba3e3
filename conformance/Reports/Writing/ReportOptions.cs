namespace LightsailContract.Conformance.Reports;

/// <summary>Options for all kinds of report.</summary>
/// <param name="Strict">Whether a broken should is a failure, as for the exit code.</param>
public sealed record ReportOptions(bool Strict = false)
{
    /// <summary>The broken rules that are known to fail, by id.</summary>
    public IReadOnlySet<string> Known { get; init; } = new HashSet<string>();

    /// <summary>The entries of the list of known failures whose rules pass, each as a sentence.</summary>
    public IReadOnlyList<string> Stale { get; init; } = [];
}
