using LightsailContract.Emit.Protocols.Json;
using LightsailContract.Emit.Protocols.Query;
using LightsailContract.Emit.Wire;
using LightsailContract.Model;

namespace LightsailContract.Emit.Protocols;

/// <summary>The one place that chooses what is emitted for a protocol.</summary>
internal static class ProtocolRegistry
{
    private static readonly ProtocolEmission AwsJson10 = new JsonEmission("1.0");
    private static readonly ProtocolEmission AwsJson11 = new JsonEmission("1.1");
    private static readonly ProtocolEmission AwsQuery = new QueryEmission();

    /// <summary>The emission of a contract's protocol.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Nothing is emitted for that protocol yet.</exception>
    public static ProtocolEmission For(Contract contract) => For(contract.Settings.Protocol);

    /// <summary>The emission of one protocol.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Nothing is emitted for that protocol yet.</exception>
    public static ProtocolEmission For(Protocol protocol) =>
        protocol switch
        {
            Protocol.AwsJson10 => AwsJson10,
            Protocol.AwsJson11 => AwsJson11,
            Protocol.AwsQuery => AwsQuery,
            _ => throw new ArgumentOutOfRangeException(nameof(protocol), protocol, message: null),
        };
}
