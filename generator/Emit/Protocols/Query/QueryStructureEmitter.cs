using LightsailContract.Emit.Context;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Protocols.Query;

/// <summary>Emits a structure's forms and XML.</summary>
internal sealed class QueryStructureEmitter : QueryShapeEmitter<StructureShape>
{
    protected override bool Wants(StructureShape shape, EmitContext context) =>
        shape.Error is null && base.Wants(shape, context);

    protected override void WriteForm(SourceWriter writer, StructureShape shape, EmitContext context)
    {
        FormStructures.WriteReader(writer, shape, context);
        writer.Blank();
        FormStructures.WriteWriter(writer, shape, context);
    }

    protected override void WriteXml(SourceWriter writer, StructureShape shape, EmitContext context)
    {
        var name = context.Names.Shape(shape.Name);
        var type = context.Types.TypeOf(shape.Name).Text;
        var xml = new XmlStructures(shape, shape.Members, context);
        using (writer.Block(MethodHead.Format($"internal static {type} ReadXml{name}", $"{WireTypes.XmlSource} xml")))
        {
            xml.WriteReading(writer);
            writer.Blank();
            writer.Open($"return new {type}");
            foreach (var member in shape.Members)
            {
                writer.Line($"{context.Names.Member(shape, member)} = {xml.Value(member, correct: true)},");
            }

            writer.Close(";");
        }

        writer.Blank();
        using (
            writer.Block(
                MethodHead.Format($"internal static void WriteXml{name}", $"{WireTypes.XmlSink} xml", $"{type} value")
            )
        )
        {
            xml.WriteWriting(writer, allNullable: false);
        }
    }
}
