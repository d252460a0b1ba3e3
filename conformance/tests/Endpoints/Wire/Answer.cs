namespace LightsailContract.Conformance.Endpoints.Wire;

/// <summary>An answer as bytes.</summary>
public sealed class Answer
{
    /// <summary>The HTTP status.</summary>
    public required int Status { get; set; }

    /// <summary>The headers, in order.</summary>
    public required Dictionary<string, string> Headers { get; init; }

    /// <summary>The body.</summary>
    public required byte[] Body { get; set; }
}
