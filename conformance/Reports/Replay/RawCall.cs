using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>A step's request without what belongs to the one who sent it.</summary>
/// <param name="Service">The service, in lower case as AWS's tools name it.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Description">The step in a sentence.</param>
/// <param name="Method">The method.</param>
/// <param name="Path">The path and query.</param>
/// <param name="Headers">The headers that say what is asked for.</param>
/// <param name="Body">The body, redacted.</param>
/// <param name="Status">The status that came.</param>
/// <param name="ResponseBody">The answer's body, redacted.</param>
internal sealed record RawCall(
    string Service,
    string Operation,
    string Description,
    string Method,
    string Path,
    IReadOnlyList<WireHeader> Headers,
    string Body,
    int Status,
    string ResponseBody
)
{
    // Signatures, tokens, dates and what a caller added stay out; whoever replays it signs anew.
    private static readonly string[] Kept = ["content-type", "x-amz-target", "content-encoding", "accept"];

    public static RawCall FromStep(ViolationStep step, string service)
    {
        var start = step.Request.StartLine.Split(' ', 3);
        return new RawCall(
            ServiceName(service),
            step.Operation,
            VisibleText.Escape(step.Story),
            start[0],
            start.Length > 1 ? start[1] : "/",
            [.. step.Request.Headers.Where(header => Kept.Contains(header.Name, StringComparer.OrdinalIgnoreCase))],
            step.Request.Body,
            step.Status,
            step.Response.Body
        );
    }

    public string? Header(string name) =>
        Headers.FirstOrDefault(header => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase))?.Value;

    private static string ServiceName(string service) =>
        string.Concat(service.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant));
}
