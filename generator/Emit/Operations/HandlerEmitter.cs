using LightsailContract.Emit.Context;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;

namespace LightsailContract.Emit.Operations;

/// <summary>Emits the interface that a server implements.</summary>
internal sealed class HandlerEmitter : IPartEmitter
{
    public EmitParts Part => EmitParts.Server;

    public void Emit(EmitContext context) => context.AddFile(context.Names.Handler, writer => Write(writer, context));

    private static void Write(SourceWriter writer, EmitContext context)
    {
        DocComment.Write(
            writer,
            $"Answers the calls of {XmlText.Code(context.Contract.Service)}; an input that comes here keeps every constraint."
        );
        writer.Line(FileHeader.GeneratedCode);
        using var type = writer.Block($"{context.Access} interface {context.Names.Handler}");
        foreach (var operation in context.Contract.Operations)
        {
            var types = new OperationTypes(operation, context);
            OperationDocs.Write(
                writer,
                operation,
                "A documented error, to be thrown as it applies.",
                context,
                hasContext: true
            );
            writer.Line(
                MethodHead.Format(
                    $"{types.Task("global::System.Threading.Tasks.ValueTask")} {context.Names.Operation(operation.Name)}Async",
                    [
                        .. types.Input is null ? Array.Empty<string>() : [$"{types.Input} input"],
                        $"{WireTypes.Runtime}ContractContext context",
                        "global::System.Threading.CancellationToken cancellationToken",
                    ]
                ) + ";"
            );
            writer.Blank();
        }
    }
}
