using System.Text;

namespace LightsailContract.Conformance.Api;

/// <summary>A response as bytes, decompressed.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Headers">The headers in order.</param>
/// <param name="Body">The body.</param>
public sealed record WireResponse(int Status, IReadOnlyList<WireHeader> Headers, ReadOnlyMemory<byte> Body)
{
    /// <summary>The first header of that name in any case, or null.</summary>
    public string? FindHeader(string name) => Headers.Find(name);

    /// <summary>The body as UTF-8 text; invalid bytes become replacement characters.</summary>
    public string Text() => Encoding.UTF8.GetString(Body.Span);

    /// <summary>The status and the length. Not the body: it may hold a secret.</summary>
    public override string ToString() => $"HTTP {Status}, {Body.Length} bytes";
}
