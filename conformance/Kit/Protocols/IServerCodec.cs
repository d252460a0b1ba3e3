using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Protocols;

/// <summary>The server's side of a protocol, as far as a proxy needs it: reads requests, writes answers.</summary>
internal interface IServerCodec
{
    /// <summary>The operation that a request names, or null where it names none.</summary>
    string? OperationName(WireRequest request);

    /// <summary>The scalar members of a request's input; empty where it cannot be read.</summary>
    WireMap Input(WireRequest request);

    /// <summary>A successful answer.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="document">The output, by the contract's names.</param>
    /// <param name="like">The answer whose headers and request id it takes over.</param>
    WireResponse Success(Operation operation, WireMap document, WireResponse like);

    /// <summary>An error.</summary>
    /// <param name="error">What it says.</param>
    /// <param name="like">The answer whose headers and request id it takes over.</param>
    WireResponse Failure(ErrorResponse error, WireResponse like);

    /// <summary>A value of no structure's, list's or scalar's type, as the protocol can write it.</summary>
    WireValue OfWrongType(Shape target);
}

/// <summary>An error that a proxy answers with.</summary>
/// <param name="Code">The code.</param>
/// <param name="Fault">Who is at fault; null says it of nobody.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Message">What it tells people; null where it tells nothing.</param>
/// <param name="Members">Further members.</param>
internal sealed record ErrorResponse(string Code, ErrorFault? Fault, int Status, string? Message, WireMap Members);
