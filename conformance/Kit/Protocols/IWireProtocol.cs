using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Protocols;

/// <summary>How a protocol writes requests and reads answers; knows no service.</summary>
internal interface IWireProtocol
{
    /// <summary>The request that a client would send; input members stand by their names in the contract.</summary>
    WireRequest Write(Operation operation, WireMap input);

    /// <summary>Reads an answer, guided by the operation's shapes; members come by their names in the contract.</summary>
    Answer Read(Operation operation, WireResponse response);

    /// <summary>The request id of an answer, or null.</summary>
    string? RequestId(WireResponse response);

    /// <summary>A timestamp in the form that the protocol prefers, or that the traits ask for.</summary>
    WireValue Timestamp(DateTimeOffset instant, TimestampFormat? format);

    /// <summary>The form in which the protocol writes a timestamp whose shape asks for none.</summary>
    TimestampFormat DefaultTimestampFormat { get; }

    /// <summary>The member's name on the wire.</summary>
    string NameOf(Member member);

    /// <summary>Media types that an answer may have.</summary>
    IReadOnlyList<string> MediaTypes { get; }
}
