using LightsailContract.Emit.Context;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Writing;

namespace LightsailContract.Emit.Operations;

/// <summary>Emits what the client implements, so that another can take its place.</summary>
internal sealed class ClientInterfaceEmitter : IPartEmitter
{
    public EmitParts Part => EmitParts.Client;

    public void Emit(EmitContext context) =>
        context.AddFile(context.Names.ClientInterface, writer => Write(writer, context));

    private static void Write(SourceWriter writer, EmitContext context)
    {
        DocComment.Write(
            writer,
            $"The operations of {XmlText.Code(context.Contract.Service)}, as a client calls them."
        );
        writer.Line(FileHeader.GeneratedCode);
        using var type = writer.Block($"{context.Access} interface {context.Names.ClientInterface}");
        foreach (var method in ClientMethod.FindAll(context))
        {
            OperationDocs.Write(writer, method.Operation, "The service answered this error.", context);
            writer.Line($"{ClientSignatures.Call(method)};");
            writer.Blank();
            if (method.Paging is not { } paging)
            {
                continue;
            }

            DocComment.Write(writer, $"The pages of <see cref=\"{method.Name}\"/>, asked for as they are needed.");
            Attributes.Obsolete(writer, method.Operation.Deprecated);
            writer.Line($"{ClientSignatures.Pages(method, paging)};");
            writer.Blank();
            if (paging.ItemType is not null)
            {
                DocComment.Write(
                    writer,
                    $"The items on the pages of <see cref=\"{method.Name}\"/>, one after another."
                );
                Attributes.Obsolete(writer, method.Operation.Deprecated);
                writer.Line($"{ClientSignatures.Items(method, paging)};");
                writer.Blank();
            }
        }
    }
}
