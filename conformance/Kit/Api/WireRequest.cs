using System.Text;

namespace LightsailContract.Conformance.Api;

/// <summary>A request as bytes.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The path and query.</param>
/// <param name="Headers">The headers in order; the transport adds host and length.</param>
/// <param name="Body">The body.</param>
public sealed record WireRequest(
    string Method,
    string Path,
    IReadOnlyList<WireHeader> Headers,
    ReadOnlyMemory<byte> Body
)
{
    /// <summary>The first header of that name in any case, or null.</summary>
    public string? FindHeader(string name) => Headers.Find(name);

    /// <summary>The same request with that header; it replaces headers of the same name.</summary>
    public WireRequest WithHeader(string name, string value) =>
        this with
        {
            Headers = [.. WithoutHeader(name).Headers, new WireHeader(name, value)],
        };

    /// <summary>The same request without the headers of that name.</summary>
    public WireRequest WithoutHeader(string name) =>
        this with
        {
            Headers =
            [
                .. Headers.Where(header => !string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase)),
            ],
        };

    /// <summary>The same request with another body.</summary>
    public WireRequest WithBody(string body) => this with { Body = Encoding.UTF8.GetBytes(body) };

    /// <summary>Method and path; never the body.</summary>
    public override string ToString() => $"{Method} {Path}";
}
