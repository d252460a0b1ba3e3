namespace LightsailContract.Signing;

/// <summary>The parts of an HTTP request that a signature covers.</summary>
public sealed record SigningRequest
{
    /// <summary>The method, in upper case.</summary>
    public string Method { get; init; } = "POST";

    /// <summary>The path as it is in the request line, without the query.</summary>
    public string Path { get; init; } = "/";

    /// <summary>The query as it is in the request line, without the question mark; empty if there is none.</summary>
    public string Query { get; init; } = "";

    /// <summary>The headers, a repeated one as several entries in their order.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; }

    /// <summary>The whole body.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }
}
