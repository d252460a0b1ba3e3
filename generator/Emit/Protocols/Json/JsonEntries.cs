using LightsailContract.Emit.Context;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Protocols.Json;

/// <summary>Writes the entry of a list or map.</summary>
internal static class JsonEntries
{
    /// <summary>Statements that write <c>entry</c>, or null if it is null and may be.</summary>
    public static void Write(SourceWriter writer, Member member, bool sparse, EmitContext context)
    {
        if (!sparse)
        {
            writer.Line(JsonValues.Write(member, "entry", context));
            return;
        }

        using (writer.Block("if (entry is { } present)"))
        {
            writer.Line(JsonValues.Write(member, "present", context));
        }

        using (writer.Block("else"))
        {
            writer.Line("json.WriteNullValue();");
        }
    }
}
