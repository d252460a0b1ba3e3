using LightsailContract.Emit.Naming;

namespace LightsailContract.Emit;

/// <summary>What a service is called in C#.</summary>
public static class ServiceIdentifier
{
    /// <summary>The service's name as it is in type names and in the namespace that it gets of its own.</summary>
    /// <param name="service">The service as its contract has it: <c>API Gateway</c>.</param>
    /// <returns>An identifier: <c>ApiGateway</c>.</returns>
    public static string FromService(string service) => Identifiers.Service(service);
}
