using LightsailContract.Importers.Yaml;
using LightsailContract.Model;

namespace LightsailContract.Importers.Writing;

/// <summary>The form of <c>settings</c>.</summary>
internal static class SettingsForm
{
    public static YamlMappingOut Write(ServiceSettings settings) =>
        new YamlMappingOut(Block: true)
            .Add("title", settings.Title)
            .Add("apiVersion", settings.ApiVersion)
            .Add("protocol", ProtocolFacts.For(settings.Protocol).Name)
            .Add("targetPrefix", settings.TargetPrefix)
            .Add("endpointPrefix", settings.EndpointPrefix)
            .Add("signingName", settings.SigningName)
            .Add("globalEndpoint", settings.GlobalEndpoint)
            .Add("xmlNamespace", settings.XmlNamespace)
            .Add("queryCompatible", settings.QueryCompatible)
            .Add("patterns", settings.WholePatterns ? "whole" : null);
}
