using LightsailContract.Emit;
using LightsailContract.Emit.Options;
using LightsailContract.Model;

namespace LightsailContract.Generator;

/// <summary>Each service has a namespace of its own under the project's: services share the names of shapes.</summary>
internal static class ServiceNamespace
{
    public static string Segment(string service) => ServiceIdentifier.FromService(service);

    public static EmitOptions OptionsFor(this GeneratorSettings settings, Contract contract) =>
        new(
            $"{settings.Namespace}.{Segment(contract.Service)}",
            settings.Public,
            settings.Parts,
            settings.StrictEnums,
            settings.ValidateInClient
        );
}
