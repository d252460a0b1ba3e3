using LightsailContract.Emit.Context;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Protocols.Json;

/// <summary>Emits a structure's JSON.</summary>
internal sealed class JsonStructureEmitter : JsonShapeEmitter<StructureShape>
{
    protected override bool Wants(StructureShape shape, EmitContext context) =>
        shape.Error is null && base.Wants(shape, context);

    protected override void Write(SourceWriter writer, StructureShape shape, EmitContext context)
    {
        var type = context.Types.TypeOf(shape.Name).Text;
        var members = new JsonMembers(shape, shape.Members, context);
        using (writer.Block(JsonValues.ReaderHead(shape, context)))
        {
            members.WriteReading(writer);
            writer.Blank();
            writer.Open($"return new {type}");
            foreach (var member in shape.Members)
            {
                var read = JsonValues.IsAggregate(member.Target, context)
                    ? JsonValues.Reader(member.Target, context)
                    : null;
                var value = Correction.Value(member, members.Local(member), "json", read, context);
                writer.Line($"{context.Names.Member(shape, member)} = {value},");
            }

            writer.Close(";");
        }

        writer.Blank();
        using (writer.Block(JsonValues.WriterHead(shape, context)))
        {
            writer.Line("json.WriteStartObject();");
            members.WriteWriting(writer, allNullable: false);
            writer.Line("json.WriteEndObject();");
        }

        members.WriteNames(writer);
    }
}
