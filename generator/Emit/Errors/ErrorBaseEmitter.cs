using LightsailContract.Emit.Context;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Writing;

namespace LightsailContract.Emit.Errors;

/// <summary>Emits the one base of a service's errors, which is also the type of errors that no document declares.</summary>
internal sealed class ErrorBaseEmitter : IPartEmitter
{
    private const string Runtime = "global::LightsailContract.Runtime.";

    public EmitParts Part => EmitParts.Types;

    public void Emit(EmitContext context) => context.AddFile(context.Names.Exception, writer => Write(writer, context));

    private static void Write(SourceWriter writer, EmitContext context)
    {
        var contract = context.Contract;
        DocComment.Write(
            writer,
            $"An error of {XmlText.Escape(contract.Settings.Title ?? contract.Service)}; this type itself where the contract does not declare it."
        );
        Attributes.Type(writer, deprecated: null, hasDisplay: false);
        using var type = writer.Block(
            $"{context.Access} partial class {context.Names.Exception} : {Runtime}ContractException"
        );
        DocComment.Write(writer, "An error.");
        DocComment.Parameter(writer, "errorCode", "The code on the wire.");
        DocComment.Parameter(writer, "fault", "Who is at fault.");
        DocComment.Parameter(writer, "statusCode", "The HTTP status.");
        DocComment.Parameter(writer, "message", "The message on the wire, or null where there is none.");
        DocComment.Parameter(writer, "innerException", "What led to it, or null.");
        writer.Line(
            $$"""
            public {{context.Names.Exception}}(
                string errorCode,
                {{Runtime}}ErrorFault fault,
                int statusCode,
                string? message = null,
                global::System.Exception? innerException = null
            )
                : base({{Literals.String(contract.Service)}}, errorCode, fault, statusCode, message, innerException) { }
            """
        );
    }
}
