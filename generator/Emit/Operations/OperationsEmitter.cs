using LightsailContract.Emit.Context;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Protocols;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Operations;

/// <summary>Emits the table of operations that client and dispatcher share.</summary>
internal sealed class OperationsEmitter : IPartEmitter
{
    public EmitParts Part => EmitParts.Serializers;

    public void Emit(EmitContext context) =>
        context.AddFile(context.Names.Operations, writer => Write(writer, context));

    private static void Write(SourceWriter writer, EmitContext context)
    {
        DocComment.Write(writer, $"How the operations of {XmlText.Code(context.Contract.Service)} travel.");
        writer.Line(FileHeader.GeneratedCode);
        using var type = writer.Block($"internal static class {context.Names.Operations}");
        foreach (var operation in context.Contract.Operations)
        {
            Write(writer, operation, context);
            writer.Blank();
        }
    }

    private static void Write(SourceWriter writer, Operation operation, EmitContext context)
    {
        var types = new OperationTypes(operation, context);
        var protocol = ProtocolRegistry.For(context.Contract);
        writer.Line(
            $"""
            internal static readonly {WireTypes.Protocol}{protocol.OperationType}<
                {types.InputOrUnit},
                {types.OutputOrUnit}
            > {context.Names.Operation(operation.Name)} = new(
                {context.Names.Serialization}.Protocol,
                {Literals.String(operation.Name)},
            """
        );
        writer.Indent();
        writer.Line(protocol.Codecs(operation, context));
        writer.Outdent();
        var prefix = HostPrefix.Expression(operation, context);
        var hasEmptyOutput = operation.Output is { } output && context.Contract.GetStructure(output).Members.IsEmpty;
        if (operation.Errors.IsEmpty && prefix is null && !hasEmptyOutput)
        {
            writer.Line(");");
            return;
        }

        writer.Open(")");
        WriteErrors(writer, operation, context);
        if (prefix is not null)
        {
            writer.Line($"HostPrefix = static input => {prefix},");
        }

        if (hasEmptyOutput)
        {
            writer.Line("HasOutputMembers = false,");
        }

        writer.Close(";");
    }

    private static void WriteErrors(SourceWriter writer, Operation operation, EmitContext context)
    {
        if (!operation.Errors.IsEmpty)
        {
            var codes = operation.Errors.Select(error =>
                Literals.String(context.Contract.GetStructure(error).Error?.Code ?? error)
            );
            writer.Line("Errors =");
            writer.Line("[");
            writer.Indent();
            foreach (var code in codes)
            {
                writer.Line($"{code},");
            }

            writer.Outdent();
            writer.Line("],");
        }
    }
}
