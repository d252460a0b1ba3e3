using LightsailContract.Importers.Yaml;
using LightsailContract.Model;

namespace LightsailContract.Importers.Writing;

/// <summary>The form of <c>settings</c>.</summary>
internal static class SettingsForm
{
    public static YamlMappingOut Of(ServiceSettings settings) =>
        new YamlMappingOut(Block: true)
            .Add("title", settings.Title)
            .Add("apiVersion", settings.ApiVersion)
            .Add("protocol", ProtocolName(settings.Protocol))
            .Add("targetPrefix", settings.TargetPrefix)
            .Add("endpointPrefix", settings.EndpointPrefix)
            .Add("signingName", settings.SigningName)
            .Add("globalEndpoint", settings.GlobalEndpoint)
            .Add("xmlNamespace", settings.XmlNamespace);

    private static string ProtocolName(Protocol protocol) =>
        protocol switch
        {
            Protocol.AwsJson10 => "awsJson1_0",
            Protocol.AwsJson11 => "awsJson1_1",
            _ => "awsQuery",
        };
}
