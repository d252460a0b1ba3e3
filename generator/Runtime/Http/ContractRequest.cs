namespace LightsailContract.Runtime;

/// <summary>An HTTP request, free of any transport.</summary>
public sealed class ContractRequest
{
    /// <summary>The method, in upper case.</summary>
    public string Method { get; init; } = "POST";

    /// <summary>The path, from its first slash, and the query if there is one; as it is in the request line.</summary>
    public string Path { get; init; } = "/";

    /// <summary>The text before the endpoint's host name, with its dot; empty for most operations.</summary>
    public string HostPrefix { get; init; } = "";

    /// <summary>The headers.</summary>
    public ContractHeaders Headers { get; init; } = [];

    /// <summary>The whole body.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }
}
