namespace LightsailContract.Runtime;

/// <summary>An HTTP response, free of any transport.</summary>
public sealed class ContractResponse
{
    /// <summary>The HTTP status.</summary>
    public required int StatusCode { get; init; }

    /// <summary>The headers.</summary>
    public ContractHeaders Headers { get; init; } = [];

    /// <summary>The whole body.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }
}
