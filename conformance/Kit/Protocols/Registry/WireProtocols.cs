using LightsailContract.Conformance.Protocols.AwsJson;
using LightsailContract.Conformance.Protocols.AwsQuery;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Protocols.Registry;

internal static class WireProtocols
{
    public static IWireProtocol For(Contract contract) =>
        contract.Settings.Protocol switch
        {
            Protocol.AwsJson10 => new AwsJsonProtocol(contract, "1.0"),
            Protocol.AwsJson11 => new AwsJsonProtocol(contract, "1.1"),
            Protocol.AwsQuery => new AwsQueryProtocol(contract),
            var other => throw new NotSupportedException($"{contract.Service}: the kit does not speak {other}."),
        };
}
