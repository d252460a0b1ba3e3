using LightsailContract.Emit.Context;

namespace LightsailContract.Emit.Operations;

/// <summary>The classes that hold what is said once of a whole service; no shape has one of these names.</summary>
internal static class ServiceNames
{
    public static string Serialization(EmitContext context) => context.Names.Service + "Serialization";

    public static string Operations(EmitContext context) => context.Names.Service + "Operations";

    public static string Errors(EmitContext context) => context.Names.Service + "Errors";
}
