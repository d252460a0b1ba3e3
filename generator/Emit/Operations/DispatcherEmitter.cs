using LightsailContract.Emit.Context;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;

namespace LightsailContract.Emit.Operations;

/// <summary>Emits what hands requests to the handler.</summary>
internal sealed class DispatcherEmitter : IPartEmitter
{
    public EmitParts Part => EmitParts.Server;

    public void Emit(EmitContext context) =>
        context.AddFile(context.Names.Dispatcher, writer => Write(writer, context));

    private static void Write(SourceWriter writer, EmitContext context)
    {
        var names = context.Names;
        DocComment.Write(
            writer,
            $"Answers requests to {XmlText.Code(context.Contract.Service)} by a <see cref=\"{names.Handler}\"/>."
        );
        writer.Line(FileHeader.GeneratedCode);
        using var type = writer.Block(
            $"{context.Access} sealed class {names.Dispatcher} : {WireTypes.Runtime}ContractDispatcher"
        );
        writer.Line($"private readonly {names.Handler} _handler;");
        writer.Blank();
        DocComment.Write(writer, "Makes a dispatcher.");
        DocComment.Parameter(writer, "handler", "Answers the calls.");
        DocComment.Parameter(writer, "options", "The bounds, or null for the usual ones.");
        writer.Line(
            $$"""
            public {{names.Dispatcher}}(
                {{names.Handler}} handler,
                {{WireTypes.Runtime}}DispatcherOptions? options = null
            )
                : base({{context.Names.Serialization}}.Protocol, options)
            {
                global::System.ArgumentNullException.ThrowIfNull(handler);
                _handler = handler;
            }

            /// <inheritdoc />
            protected override global::System.Threading.Tasks.ValueTask<{{WireTypes.Runtime}}ContractResponse> InvokeAsync(
                {{WireTypes.Runtime}}ContractContext context,
                global::System.Threading.CancellationToken cancellationToken
            ) =>
            """
        );
        writer.Indent();
        writer.Open("context.Operation switch");
        foreach (var operation in context.Contract.Operations)
        {
            var name = names.Operation(operation.Name);
            writer.Line(
                $"""
                {Literals.String(operation.Name)} => InvokeAsync(
                    {context.Names.Operations}.{name},
                    _handler.{name}Async,
                    context,
                    cancellationToken
                ),
                """
            );
        }

        writer.Line("_ => throw UnknownOperation(),");
        writer.Close(";");
        writer.Outdent();
    }
}
