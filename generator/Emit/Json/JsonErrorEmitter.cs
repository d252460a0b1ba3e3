using LightsailContract.Emit.Errors;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Json;

/// <summary>Emits an error's JSON. Its message travels apart from its other members, for every error has one.</summary>
internal sealed class JsonErrorEmitter : JsonShapeEmitter<StructureShape>
{
    protected override bool Wants(StructureShape shape, EmitContext context) =>
        shape.Error is not null && base.Wants(shape, context);

    protected override void Write(SourceWriter writer, StructureShape shape, EmitContext context)
    {
        var type = context.Types.Of(shape.Name).Text;
        var message = ErrorShapes.MessageMember(shape, context);
        var properties = ErrorShapes.PropertyMembers(shape, context).ToList();
        var members = new JsonMembers(shape, properties, context);
        using (
            writer.Block(
                MethodHead.Of(
                    $"internal static {type} {JsonValues.Reader(shape.Name, context)}",
                    $"ref {WireTypes.JsonSource} json",
                    $"in {WireTypes.ErrorInfo} info"
                )
            )
        )
        {
            members.WriteReading(writer);
            writer.Blank();
            writer.Open($"return new {type}(info.Message)");
            writer.Line("StatusCode = info.StatusCode,");
            writer.Line("RequestId = info.RequestId,");
            writer.Line("Operation = info.Operation,");
            foreach (var member in properties)
            {
                writer.Line($"{context.Names.Member(shape, member)} = {members.Local(member)},");
            }

            writer.Close(";");
        }

        writer.Blank();
        using (writer.Block(JsonValues.WriterHead(shape, context)))
        {
            members.WriteWriting(writer, allNullable: true);
            var name = message is null ? "message" : JsonMembers.WireName(message);
            using (writer.Block("if (value.WireMessage is { } wireMessage)"))
            {
                writer.Line($"json.WriteString({Literals.String(name)}u8, wireMessage);");
            }
        }

        members.WriteNames(writer);
    }
}
