using LightsailContract.Emit.Context;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Protocols.Json;

/// <summary>Emits a list's JSON.</summary>
internal sealed class JsonListEmitter : JsonShapeEmitter<ListShape>
{
    protected override void Write(SourceWriter writer, ListShape shape, EmitContext context)
    {
        var type = context.Types.TypeOf(shape.Name).Text;
        using (writer.Block(JsonValues.ReaderHead(shape, context)))
        {
            writer.Line($"var list = new {WireTypes.Runtime}ValueListBuilder<{context.Types.ElementTypeOf(shape)}>();");
            writer.Line("json.StartArray();");
            using (writer.Block("while (json.NextEntry())"))
            {
                JsonValues.ReadEntry(
                    writer,
                    shape.Member.Target,
                    shape.Sparse,
                    entry => $"list.Add({entry});",
                    context
                );
            }

            writer.Blank();
            writer.Line("return list.Build();");
        }

        writer.Blank();
        using (writer.Block(JsonValues.WriterHead(shape, context)))
        {
            writer.Line("json.WriteStartArray();");
            using (writer.Block("foreach (var entry in value)"))
            {
                JsonEntries.Write(writer, shape.Member, shape.Sparse, context);
            }

            writer.Blank();
            writer.Line("json.WriteEndArray();");
        }
    }
}
