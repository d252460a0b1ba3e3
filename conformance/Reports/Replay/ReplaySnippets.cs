using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>A violation's calls, in forms that people can run.</summary>
public static class ReplaySnippets
{
    /// <summary>Every form for the violation of <paramref name="rule"/>; none if it has no calls.</summary>
    public static IReadOnlyList<ReplaySnippet> ForRule(ConformanceReport report, RuleResult rule)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(rule);
        if (rule.Violation is not { Steps.Count: > 0 } violation)
        {
            return [];
        }

        var endpoint = Uri.TryCreate(report.Endpoint, UriKind.Absolute, out var uri)
            ? uri.GetLeftPart(UriPartial.Path).TrimEnd('/')
            : "http://127.0.0.1:8080";
        var calls = violation.Steps.Select(step => RawCall.FromStep(step, rule.Service)).ToArray();
        return
        [
            new ReplaySnippet("This tool", ToolSnippet.Render(report, rule, endpoint)),
            new ReplaySnippet("curl", CurlSnippet.Render(calls, endpoint)),
            new ReplaySnippet("AWS CLI", AwsCliSnippet.Render(calls, endpoint)),
            new ReplaySnippet("C#, xunit", CSharpSnippet.Render(report, rule, endpoint)),
        ];
    }
}
