using LightsailContract.Emit.Context;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Protocols;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Operations;

/// <summary>Emits the table from an error's code to its type, and back.</summary>
internal sealed class ErrorsEmitter : IPartEmitter
{
    public EmitParts Part => EmitParts.Serializers;

    public void Emit(EmitContext context) => context.AddFile(context.Names.Errors, writer => Write(writer, context));

    private static void Write(SourceWriter writer, EmitContext context)
    {
        var protocol = ProtocolRegistry.For(context.Contract);
        var errors = context.Contract.Shapes.OfType<StructureShape>().Where(shape => shape.Error is not null).ToList();

        DocComment.Write(writer, $"The errors of {XmlText.Code(context.Contract.Service)} by their codes.");
        writer.Line(FileHeader.GeneratedCode);
        using var type = writer.Block($"internal static class {context.Names.Errors}");
        using (
            writer.Block(
                MethodHead.Format(
                    $"internal static {WireTypes.Runtime}ContractException Read",
                    protocol.Errors.Read.Parameter,
                    $"in {WireTypes.ErrorInfo} info"
                )
            )
        )
        {
            WriteReading(writer, errors, protocol, context);
        }

        writer.Blank();
        using (
            writer.Block(
                MethodHead.Format(
                    "internal static void Write",
                    protocol.Errors.Write.Parameter,
                    $"{WireTypes.Runtime}ContractException error"
                )
            )
        )
        {
            WriteWriting(writer, errors, protocol, context);
        }
    }

    private static void WriteReading(
        SourceWriter writer,
        List<StructureShape> errors,
        ProtocolEmission protocol,
        EmitContext context
    )
    {
        var (codec, calls) = (protocol.CodecClass(context), protocol.Errors);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        writer.Open("switch (info.Code)");
        foreach (var error in errors)
        {
            // A JSON service may name an error by its shape though it has a code in awsQuery.
            var codes = new[] { error.Error!.Code, error.Name, error.Error.FormerCode }
                .OfType<string>()
                .Where(taken.Add)
                .ToList();
            if (codes.Count == 0)
            {
                continue;
            }

            foreach (var code in codes)
            {
                writer.Line($"case {Literals.String(code)}:");
            }

            writer.Indent();
            writer.Line(
                $"return {codec}.{calls.Read.MethodPrefix}{context.Names.Shape(error.Name)}({calls.Read.Argument}, info);"
            );
            writer.Outdent();
        }

        writer.Line("default:");
        writer.Indent();
        writer.Open($"return new {context.Names.Exception}(info.Code, info.Fault, info.StatusCode, info.Message)");
        writer.Line("RequestId = info.RequestId,");
        writer.Line("Operation = info.Operation,");
        writer.Close(";");
        writer.Outdent();
        writer.Close();
    }

    private static void WriteWriting(
        SourceWriter writer,
        List<StructureShape> errors,
        ProtocolEmission protocol,
        EmitContext context
    )
    {
        var (codec, calls) = (protocol.CodecClass(context), protocol.Errors);
        writer.Open("switch (error)");
        foreach (var error in errors)
        {
            writer.Line($"case {context.Types.TypeOf(error.Name).Text} it:");
            writer.Indent();
            writer.Line(
                $"{codec}.{calls.Write.MethodPrefix}{context.Names.Shape(error.Name)}({calls.Write.Argument}, it);"
            );
            writer.Line("break;");
            writer.Outdent();
        }

        writer.Line("default:");
        writer.Indent();
        writer.Line(calls.WriteMessage);
        writer.Line("break;");
        writer.Outdent();
        writer.Close();
    }
}
