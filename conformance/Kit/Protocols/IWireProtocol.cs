using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Protocols;

/// <summary>How a protocol writes requests and reads answers; knows no service.</summary>
internal interface IWireProtocol
{
    /// <summary>The request that a client would send; input members stand by their names in the contract.</summary>
    WireRequest Write(Operation operation, WireMap input);

    /// <summary>Reads an answer, guided by the operation's shapes; members come by their names in the contract.</summary>
    ParsedResponse Read(Operation operation, WireResponse response);

    /// <summary>The request id of an answer, or null.</summary>
    string? RequestId(WireResponse response);

    /// <summary>A timestamp in the form that the protocol prefers, or that the traits ask for.</summary>
    WireValue Timestamp(DateTimeOffset instant, TimestampFormat? format);

    /// <summary>The form in which the protocol writes a timestamp whose shape asks for none.</summary>
    TimestampFormat DefaultTimestampFormat { get; }

    /// <summary>The member's name on the wire.</summary>
    string NameOf(Member member);

    /// <summary>Media types that a response may have.</summary>
    IReadOnlyList<string> MediaTypes { get; }

    /// <summary>Whether a document tells a number from a string, and null from nothing.</summary>
    bool IsTyped { get; }

    /// <summary>Whether an error says in a member of its own who is at fault.</summary>
    bool NamesFault { get; }

    /// <summary>The namespace of a result; null if the protocol or the service has none.</summary>
    string? ResultNamespace { get; }

    /// <summary>The namespace of a response's root, empty if it has none; null if there is no document.</summary>
    string? NamespaceOf(WireResponse response);

    /// <summary>The header that names the operation; null if the body does.</summary>
    string? OperationHeader { get; }

    /// <summary>The same request for another operation, its body unchanged; null if the body names the operation.</summary>
    WireRequest? ForOperation(WireRequest request, string operation);

    /// <summary>The same request with another body of the same meaning.</summary>
    WireRequest WithEquivalentBody(WireRequest request);

    /// <summary>The places in which an error names its type; empty if the protocol allows one place only.</summary>
    IReadOnlyList<string> ErrorTypePlaces(WireResponse response, ParsedResponse.Failure failure);

    /// <summary>Whether a request looks like one of this protocol, however broken it is.</summary>
    bool Resembles(WireRequest request);

    /// <summary>Requests that are not well formed, or only look so, beside those that no protocol takes.</summary>
    IReadOnlyList<MalformedRequest> MalformedRequests { get; }

    /// <summary>The protocol from the server's side.</summary>
    IServerCodec Server { get; }
}
