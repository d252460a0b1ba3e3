using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>The classes of the style sheet that colour a verdict.</summary>
internal static class VerdictCss
{
    public static string ClassOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.Failed => "failed",
            Verdict.Warned => "warned",
            Verdict.Unsupported => "unsupported",
            Verdict.Passed => "passed",
            _ => "quiet",
        };
}
