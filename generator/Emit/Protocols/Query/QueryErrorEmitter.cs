using LightsailContract.Emit.Context;
using LightsailContract.Emit.Errors;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Protocols.Query;

/// <summary>Emits an error's XML; an error never travels in a form.</summary>
internal sealed class QueryErrorEmitter : QueryShapeEmitter<StructureShape>
{
    protected override bool Wants(StructureShape shape, EmitContext context) =>
        shape.Error is not null && base.Wants(shape, context);

    protected override void WriteForm(SourceWriter writer, StructureShape shape, EmitContext context) { }

    protected override void WriteXml(SourceWriter writer, StructureShape shape, EmitContext context)
    {
        var name = context.Names.Shape(shape.Name);
        var type = context.Types.TypeOf(shape.Name).Text;
        var properties = ErrorShapes.PropertyMembers(shape, context).ToList();
        var message = ErrorMessage.Describe(shape, QueryValues.WireName, context);
        var read = message.Read(properties);
        var xml = new XmlStructures(shape, read, context);
        using (
            writer.Block(
                MethodHead.Format(
                    $"internal static {type} ReadXml{name}",
                    $"{WireTypes.XmlSource} xml",
                    $"in {WireTypes.ErrorInfo} info"
                )
            )
        )
        {
            WriteReading(writer, read, xml);
            writer.Open($"return new {type}({message.Argument(member => xml.Value(member, correct: false))})");
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
                MethodHead.Format($"internal static void WriteXml{name}", $"{WireTypes.XmlSink} xml", $"{type} value")
            )
        )
        {
            WriteMessage(writer, shape, message, context);
            new XmlStructures(shape, properties, context).WriteWriting(writer, allNullable: true);
        }
    }

    private static void WriteMessage(
        SourceWriter writer,
        StructureShape shape,
        ErrorMessage message,
        EmitContext context
    )
    {
        if (message.WireName is null)
        {
            writer.Line($"{WireTypes.Protocol}XmlWriting.WriteMessage(xml, value);");
            return;
        }

        using (writer.Block(message.Condition(shape, context)))
        {
            writer.Line($"xml.Element({Literals.String(message.WireName)}, wireMessage);");
        }

        writer.Blank();
    }

    private static void WriteReading(SourceWriter writer, List<Member> members, XmlStructures xml)
    {
        if (members.Count == 0)
        {
            writer.Line("xml.Skip();");
            return;
        }

        xml.WriteReading(writer);
        writer.Blank();
    }
}
