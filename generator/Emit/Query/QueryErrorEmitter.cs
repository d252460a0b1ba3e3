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

    protected override void WriteForm(SourceWriter writer, StructureShape shape, EmitContext context) { }

    protected override void WriteXml(SourceWriter writer, StructureShape shape, EmitContext context)
    {
        var name = context.Names.Shape(shape.Name);
        var type = context.Types.Of(shape.Name).Text;
        var properties = ErrorShapes.PropertyMembers(shape, context).ToList();
        var xml = new XmlStructures(shape, properties, context);
        using (
            writer.Block(
                MethodHead.Of(
                    $"internal static {type} ReadXml{name}",
                    $"{WireTypes.XmlSource} xml",
                    $"in {WireTypes.ErrorInfo} info"
                )
            )
        )
        {
            WriteReading(writer, properties, xml);
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
                MethodHead.Of($"internal static void WriteXml{name}", $"{WireTypes.XmlSink} xml", $"{type} value")
            )
        )
        {
            writer.Line($"{WireTypes.Protocol}XmlWriting.WriteMessage(xml, value);");
            xml.WriteWriting(writer, allNullable: true);
        }
    }

    private static void WriteReading(SourceWriter writer, List<Member> properties, XmlStructures xml)
    {
        if (properties.Count == 0)
        {
            writer.Line("xml.Skip();");
            return;
        }

        xml.WriteReading(writer);
        writer.Blank();
    }
}
