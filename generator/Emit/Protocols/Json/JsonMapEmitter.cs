using LightsailContract.Emit.Context;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Protocols.Json;

/// <summary>Emits a map's JSON.</summary>
internal sealed class JsonMapEmitter : JsonShapeEmitter<MapShape>
{
    protected override void Write(SourceWriter writer, MapShape shape, EmitContext context)
    {
        var type = context.Types.TypeOf(shape.Name).Text;
        using (writer.Block(JsonValues.ReaderHead(shape, context)))
        {
            writer.Line($"var map = new {WireTypes.Runtime}ValueMapBuilder<{context.Types.ElementTypeOf(shape)}>();");
            writer.Line("json.StartObject();");
            using (writer.Block("while (json.NextMember())"))
            {
                writer.Line("var key = json.Key();");
                JsonValues.ReadEntry(
                    writer,
                    shape.Value.Target,
                    shape.Sparse,
                    entry => $"map.Set(key, {entry});",
                    context
                );
            }

            writer.Blank();
            writer.Line("return map.Build();");
        }

        writer.Blank();
        using (writer.Block(JsonValues.WriterHead(shape, context)))
        {
            writer.Line("json.WriteStartObject();");
            using (writer.Block("foreach (var (key, entry) in value)"))
            {
                writer.Line("json.WritePropertyName(key);");
                JsonEntries.Write(writer, shape.Value, shape.Sparse, context);
            }

            writer.Blank();
            writer.Line("json.WriteEndObject();");
        }
    }
}
