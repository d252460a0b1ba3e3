using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Protocols;

/// <summary>The server's side of a protocol, for the proxy: reads requests, writes responses.</summary>
internal interface IServerCodec
{
    /// <summary>The operation that a request names, or null.</summary>
    string? OperationName(WireRequest request);

    /// <summary>The scalar members of a request's input; empty if it cannot be read.</summary>
    WireMap Input(WireRequest request);

    /// <summary>Writes a successful response.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="document">The output, with the contract's member names.</param>
    /// <param name="like">The response from which headers and request id are copied.</param>
    WireResponse Success(Operation operation, WireMap document, WireResponse like);

    /// <summary>Writes an error.</summary>
    /// <param name="error">The content of the error.</param>
    /// <param name="like">The response from which headers and request id are copied.</param>
    WireResponse Failure(ErrorResponse error, WireResponse like);

    /// <summary>A value of another type than the shape, in a form that the protocol can write.</summary>
    WireValue OfWrongType(Shape target);
}

/// <summary>An error that the proxy returns.</summary>
/// <param name="Code">The code.</param>
/// <param name="Fault">Whether the client or the server is at fault; null to leave it out.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Message">The message, or null.</param>
/// <param name="Members">Further members.</param>
internal sealed record ErrorResponse(string Code, ErrorFault? Fault, int Status, string? Message, WireMap Members);
