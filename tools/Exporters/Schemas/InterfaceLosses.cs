using LightsailContract.Exporters.Writing;
using LightsailContract.Model;

namespace LightsailContract.Exporters.Schemas;

/// <summary>What of settings and operations neither schemas nor OpenAPI can say.</summary>
internal static class InterfaceLosses
{
    public static void Add(Contract contract, LossList losses)
    {
        var settings = contract.Settings;
        losses.Add(settings.EndpointPrefix is not null, "endpoint", "settings", "endpointPrefix");
        losses.Add(settings.GlobalEndpoint is not null, "endpoint", "settings", "globalEndpoint");
        losses.Add(settings.SigningName is not null, "signing name", "settings", "signingName");
        losses.Add(settings.XmlNamespace is not null, "XML form", "settings", "xmlNamespace");
        losses.Add(settings.QueryCompatible, "queryCompatible", "settings", "queryCompatible");
        foreach (var operation in contract.Operations)
        {
            losses.Add(operation.Paginated is not null, "paging", "operations", operation.Name, "paginated");
            losses.Add(operation.HostPrefix is not null, "host prefix", "operations", operation.Name, "hostPrefix");
        }
    }
}
