using LightsailContract.Model;

namespace LightsailContract.Emit.Wire;

/// <summary>The runtime's types as emitted text names them.</summary>
internal static class WireTypes
{
    public const string Runtime = "global::LightsailContract.Runtime.";
    public const string Protocol = Runtime + "Protocol.";
    public const string JsonSource = Protocol + "JsonSource";
    public const string JsonWriter = "global::System.Text.Json.Utf8JsonWriter";
    public const string JsonWriting = Protocol + "JsonWriting";
    public const string FormSink = Protocol + "FormSink";
    public const string FormNode = Protocol + "FormNode";
    public const string XmlSource = Protocol + "XmlSource";
    public const string XmlSink = Protocol + "XmlSink";
    public const string ErrorInfo = Protocol + "ErrorInfo";
    public const string Unit = Protocol + "Unit";

    /// <summary>The name of the form that a timestamp is written in: the member's, else its shape's, else the protocol's.</summary>
    public static string TimestampFormat(Member member, Contract contract)
    {
        var traits = member.Traits.WithDefaultsFrom(contract.GetShape(member.Target).Traits);
        return (traits.TimestampFormat ?? ProtocolFacts.For(contract.Settings.Protocol).Timestamps).ToString();
    }
}
