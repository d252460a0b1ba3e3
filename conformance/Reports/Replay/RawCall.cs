using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>A step's request without the headers of its sender.</summary>
/// <param name="Service">The service, in lower case as AWS's tools name it.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Description">What the call does, in words.</param>
/// <param name="Method">The method.</param>
/// <param name="Path">The path and query.</param>
/// <param name="Headers">The headers that a replay needs.</param>
/// <param name="Body">The body, redacted.</param>
/// <param name="Status">The status of the response.</param>
/// <param name="ResponseBody">The response's body, redacted.</param>
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
    // Not signatures, tokens, dates and added headers: a replay has its own.
    private static readonly string[] Kept = ["content-type", "x-amz-target", "content-encoding", "accept"];

    public static RawCall FromStep(ViolationStep step, string service)
    {
        var start = step.Request.StartLine.Split(' ', 3);
        return new RawCall(
            ServiceName(service),
            step.Operation,
            VisibleText.Escape(step.Description),
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
