using LightsailContract.Emit.Context;
using LightsailContract.Emit.Errors;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Protocols.Json;

/// <summary>Emits an error's JSON. Its message travels apart from its other members, for every error has one.</summary>
internal sealed class JsonErrorEmitter : JsonShapeEmitter<StructureShape>
{
    protected override bool Wants(StructureShape shape, EmitContext context) =>
        shape.Error is not null && base.Wants(shape, context);

    protected override void Write(SourceWriter writer, StructureShape shape, EmitContext context)
    {
        var type = context.Types.TypeOf(shape.Name).Text;
        var properties = ErrorShapes.PropertyMembers(shape, context).ToList();
        var members = new JsonMembers(shape, properties, context);
        var message = ErrorMessage.Describe(shape, JsonMembers.WireName, context);
        using (
            writer.Block(
                MethodHead.Format(
                    $"internal static {type} {JsonValues.Reader(shape.Name, context)}",
                    $"ref {WireTypes.JsonSource} json",
                    $"in {WireTypes.ErrorInfo} info"
                )
            )
        )
        {
            new JsonMembers(shape, message.Read(properties), context).WriteReading(writer);
            writer.Blank();
            writer.Open($"return new {type}({message.Argument(members.Local)})");
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
            using (writer.Block(message.Condition(shape, context)))
            {
                var name = Literals.String(message.WireName ?? PlainName(shape, context));
                writer.Line($"json.WriteString({name}u8, wireMessage);");
            }
        }

        members.WriteNames(writer);
    }

    private static string PlainName(StructureShape shape, EmitContext context) =>
        ErrorShapes.MessageMember(shape, context) is { } message ? JsonMembers.WireName(message) : "message";
}
