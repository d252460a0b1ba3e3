using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>The command that runs the violated rule again with the same seed.</summary>
internal static class ToolSnippet
{
    public static string Render(ConformanceReport report, RuleResult rule, string endpoint)
    {
        var where = Uri.TryCreate(report.Endpoint, UriKind.Absolute, out _)
            ? $" --endpoint {ShellText.Quote(endpoint)}"
            : "";
        return $"{report.Tool} verify{where} --replay report.json --rules {ShellText.Quote(rule.Id)}\n";
    }
}
