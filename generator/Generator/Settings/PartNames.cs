using LightsailContract.Emit.Options;

namespace LightsailContract.Generator;

/// <summary>What the parts are called in a project file, and what each cannot do without.</summary>
internal static class PartNames
{
    public static EmitParts? Find(string name) =>
        name.ToLowerInvariant() switch
        {
            "types" => EmitParts.Types,
            "validators" => EmitParts.Validators,
            "serializers" => EmitParts.Serializers,
            "client" => EmitParts.Client,
            "server" => EmitParts.Server,
            "dependencyinjection" => EmitParts.DependencyInjection,
            _ => null,
        };

    public static EmitParts WithWhatTheyNeed(EmitParts parts, bool validateInClient)
    {
        if (parts.HasFlag(EmitParts.DependencyInjection))
        {
            parts |= EmitParts.Client;
        }

        if (parts.HasFlag(EmitParts.Server))
        {
            parts |= EmitParts.Validators | EmitParts.Serializers;
        }

        if (parts.HasFlag(EmitParts.Client))
        {
            parts |= EmitParts.Serializers | (validateInClient ? EmitParts.Validators : EmitParts.None);
        }

        return parts | EmitParts.Types;
    }
}
