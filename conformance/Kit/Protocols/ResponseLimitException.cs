using System.Text.Json;

namespace LightsailContract.Conformance.Protocols;

/// <summary>A document is over one of the <see cref="ResponseLimits"/>.</summary>
internal sealed class ResponseLimitException : JsonException
{
    /// <param name="message">The limit, as a sentence without any value of the document.</param>
    public ResponseLimitException(string message)
        : base(message) { }
}
