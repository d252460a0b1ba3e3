using LightsailContract.Emit.Context;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Results;

namespace LightsailContract.Emit.Clashes;

/// <summary>Emits nothing; reports the names that had to give way to an earlier one.</summary>
internal sealed class NameClashEmitter : IPartEmitter
{
    public EmitParts Part => EmitParts.Types;

    public void Emit(EmitContext context)
    {
        foreach (var clash in context.Names.FindClashes())
        {
            context.Report(EmitRules.NameClash, clash.Path, clash.First, clash.Second, clash.Given, Advice(clash.Kind));
        }
    }

    private static string Advice(string kind) =>
        kind switch
        {
            "value" => "give it a name of its own with 'name:'",
            "member" => "rename it, and give its name on the wire with 'jsonName:' or 'xmlName:'",
            "operation" => "an operation has no 'name:' beside the one on the wire, so this name stays",
            _ => "rename it: its name is not on the wire",
        };
}
