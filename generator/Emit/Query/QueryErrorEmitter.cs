using LightsailContract.Emit.Errors;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Query;

/// <summary>Emits an error's XML; an error never travels in a form.</summary>
internal sealed class QueryErrorEmitter : QueryShapeEmitter<StructureShape>
{
    protected override bool Wants(StructureShape shape, EmitContext context) =>
        shape.Error is not null && base.Wants(shape, context);

    protected override void Write(SourceWriter writer, StructureShape shape, EmitContext context)
    {
        var type = context.Types.Of(shape.Name).Text;
        var properties = ErrorShapes.PropertyMembers(shape, context).ToList();
        var xml = new XmlStructures(shape, properties, context);
        using (
            writer.Block(
                $"internal static {type} ReadXml{context.Names.Shape(shape.Name)}({WireTypes.XmlSource} xml, in {WireTypes.ErrorInfo} info)"
            )
        )
        {
            if (properties.Count == 0)
            {
                writer.Line("xml.Skip();");
            }
            else
            {
                xml.WriteReading(writer);
                writer.Blank();
            }

            writer.Open($"return new {type}(info.Message)");
            writer.Line("StatusCode = info.StatusCode,");
            writer.Line("RequestId = info.RequestId,");
            writer.Line("Operation = info.Operation,");
            foreach (var member in properties)
            {
                writer.Line($"{context.Names.Member(shape, member)} = {xml.Value(member, correct: false)},");
            }

            writer.Close(";");
        }

        writer.Blank();
        using (
            writer.Block(
                $"internal static void WriteXml{context.Names.Shape(shape.Name)}({WireTypes.XmlSink} xml, {type} value)"
            )
        )
        {
            writer.Line($"{WireTypes.Protocol}XmlWriting.WriteMessage(xml, value);");
            xml.WriteWriting(writer, allNullable: true);
        }
    }
}
