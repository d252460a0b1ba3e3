using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Protocols;

/// <summary>How a protocol writes requests and reads responses; it is the same for every service.</summary>
internal interface IWireProtocol
{
    /// <summary>The request that a client would send. Input members have their names in the contract.</summary>
    WireRequest Write(Operation operation, WireMap input);

    /// <summary>Reads a response according to the operation's shapes. Members get their names in the contract.</summary>
    ParsedResponse Read(Operation operation, WireResponse response);

    /// <summary>The request id of a response, or null.</summary>
    string? RequestId(WireResponse response);

    /// <summary>A timestamp in the given form, or in the protocol's own.</summary>
    WireValue Timestamp(DateTimeOffset instant, TimestampFormat? format);

    /// <summary>The protocol's own form of a timestamp.</summary>
    TimestampFormat DefaultTimestampFormat { get; }

    /// <summary>The member's name on the wire.</summary>
    string NameOf(Member member);

    /// <summary>Media types that a response may have.</summary>
    IReadOnlyList<string> MediaTypes { get; }

    /// <summary>Whether a document distinguishes a number from a string, and null from absent.</summary>
    bool IsTyped { get; }

    /// <summary>Whether an error has a member that says who is at fault.</summary>
    bool NamesFault { get; }

    /// <summary>The XML namespace of a result; null if the protocol or the service has none.</summary>
    string? ResultNamespace { get; }

    /// <summary>The XML namespace of a response's root: empty without a namespace, null without a document.</summary>
    string? NamespaceOf(WireResponse response);

    /// <summary>The header that names the operation; null if the body does.</summary>
    string? OperationHeader { get; }

    /// <summary>The same request for another operation, its body unchanged; null if the body names the operation.</summary>
    WireRequest? ForOperation(WireRequest request, string operation);

    /// <summary>The same request with another body of the same meaning.</summary>
    WireRequest WithEquivalentBody(WireRequest request);

    /// <summary>The places in which an error names its type; empty if the protocol allows one place only.</summary>
    IReadOnlyList<string> ErrorTypePlaces(WireResponse response, ParsedResponse.Failure failure);

    /// <summary>Whether a request looks like one of this protocol, even if it is malformed.</summary>
    bool Resembles(WireRequest request);

    /// <summary>The malformed or unusual requests of this protocol, in addition to
    /// <see cref="MalformedRequest.Common"/>.</summary>
    IReadOnlyList<MalformedRequest> MalformedRequests { get; }

    /// <summary>The server's side of the protocol.</summary>
    IServerCodec Server { get; }
}
