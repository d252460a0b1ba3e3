using System.Globalization;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>A verdict's part of the whole.</summary>
internal sealed record HtmlShare(string Word, string CssClass, string Sign, string Count)
{
    public static HtmlShare FromSummary(ReportSummary summary, Verdict verdict) =>
        new(
            verdict.Word(),
            VerdictCss.ClassOf(verdict),
            verdict.Sign(),
            summary.Count(verdict).ToString(CultureInfo.InvariantCulture)
        );
}
